"""Talks to a server with the official Python SDK and prints what came back, as JSON.

usage: python_client.py SERVER [ARGUMENT...], with calls as a JSON array of {"name", "arguments"} on standard input
"""

import asyncio
import json
import sys

from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client


async def main() -> None:
    calls = json.load(sys.stdin)
    logs = []

    async def on_log(message) -> None:
        logs.append(message.model_dump(mode="json", by_alias=True, exclude_none=True))

    parameters = StdioServerParameters(command=sys.argv[1], args=sys.argv[2:])
    async with stdio_client(parameters) as (read, write):
        async with ClientSession(read, write, logging_callback=on_log) as session:
            initialized = await session.initialize()
            await session.send_ping()
            tools = await session.list_tools()
            results = [await session.call_tool(call["name"], call["arguments"]) for call in calls]

    def dump(model):
        return model.model_dump(mode="json", by_alias=True, exclude_none=True)

    output = {
        "initialize": dump(initialized),
        "tools": [dump(tool) for tool in tools.tools],
        "results": [dump(result) for result in results],
        "logs": logs,
    }
    print(json.dumps(output))


asyncio.run(main())
