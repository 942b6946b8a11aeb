"""A server on the official Python SDK before 2026-07-28, over standard input and output."""

import asyncio

import mcp.types as types
from mcp.server import Server
from mcp.server.stdio import stdio_server

server = Server("python-old", version="1.0", instructions="I am old.")
server.experimental.enable_tasks()
SCHEMA = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
MESSAGE = {"type": "object", "properties": {"message": {"type": "string"}}, "required": ["message"]}


@server.list_tools()
async def list_tools() -> list[types.Tool]:
    required = types.ToolExecution(taskSupport=types.TASK_REQUIRED)
    return [
        types.Tool(name="echo", inputSchema=MESSAGE, outputSchema=MESSAGE),
        types.Tool(name="ask", inputSchema={"type": "object"}),
        types.Tool(name="job", inputSchema={"type": "object"}, execution=required),
    ]


@server.call_tool()
async def call_tool(name: str, arguments: dict):
    context = server.request_context
    if name == "echo":
        await context.session.send_log_message("info", "echoing", related_request_id=context.request_id)
        if token := context.meta and context.meta.progressToken:
            await context.session.send_progress_notification(token, 1, 1)
        return {"message": arguments["message"]}
    if name == "ask":
        answer = await context.session.elicit("Who are you?", SCHEMA, context.request_id)
        roots = await context.session.list_roots()
        return [types.TextContent(type="text", text=f"{answer.content['name']} {len(roots.roots)}")]

    async def work(task) -> types.CallToolResult:
        await task.update_status("asking")
        answer = await task.elicit(message="Who are you?", requestedSchema=SCHEMA)
        return types.CallToolResult(content=[types.TextContent(type="text", text=f"job of {answer.content['name']}")])

    context.experimental.validate_task_mode(types.TASK_REQUIRED)
    return await context.experimental.run_task(work)


@server.list_resources()
async def list_resources() -> list[types.Resource]:
    return [types.Resource(uri="old://static", name="static")]


@server.list_prompts()
async def list_prompts() -> list[types.Prompt]:
    return [types.Prompt(name="greet")]


async def main() -> None:
    async with stdio_server() as (read, write):
        await server.run(read, write, server.create_initialization_options())


asyncio.run(main())
