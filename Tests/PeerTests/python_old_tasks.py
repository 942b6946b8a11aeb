"""Goes through the tasks of 2025-11-25 with the official Python SDK before 2026-07-28.

usage: python_old_tasks.py SERVER [ARGUMENT...]

Prints a line "ok NAME" for each check; ends with an error at the first that fails.
"""

import asyncio
import sys

import mcp.types as types
from mcp import ClientSession, McpError, StdioServerParameters
from mcp.client.stdio import stdio_client


async def elicit(context, params) -> types.ElicitResult:
    return types.ElicitResult(action="accept", content={"name": "Ann"})


async def main() -> None:
    parameters = StdioServerParameters(command=sys.argv[1], args=sys.argv[2:])
    async with stdio_client(parameters) as (read, write):
        async with ClientSession(read, write, elicitation_callback=elicit) as session:
            initialized = await session.initialize()
            assert initialized.protocolVersion == "2025-11-25", initialized
            tools, cursor = [], None
            while True:
                page = await session.list_tools(params=types.PaginatedRequestParams(cursor=cursor))
                tools += page.tools
                if (cursor := page.nextCursor) is None:
                    break
            support = {tool.name: tool.execution.taskSupport for tool in tools if tool.execution}
            assert support["maybe_task"] == "optional" and support["task"] == "required", support
            print("ok says which tools are tasks")

            started = await session.experimental.call_tool_as_task("maybe_task", {}, ttl=60_000)
            assert started.task.status == "working", started
            async for status in session.experimental.poll_task(started.task.taskId):
                last = status
            assert last.status == "completed", last
            result = await session.experimental.get_task_result(started.task.taskId, types.CallToolResult)
            assert result.content[0].text == "done", result
            print("ok polls a task and gets its result")

            asking = await session.experimental.call_tool_as_task("task", {}, ttl=60_000)
            result = await session.experimental.get_task_result(asking.task.taskId, types.CallToolResult)
            assert result.content[0].text.startswith("accepted "), result
            print("ok a task asks while its result is waited for")

            failing = await session.experimental.call_tool_as_task("failing_task", {}, ttl=60_000)
            result = await session.experimental.get_task_result(failing.task.taskId, types.CallToolResult)
            assert result.isError and (await session.experimental.get_task(failing.task.taskId)).status == "failed"
            print("ok a task fails")

            endless = await session.experimental.call_tool_as_task("long_task", {}, ttl=60_000)
            cancelled = await session.experimental.cancel_task(endless.task.taskId)
            assert cancelled.status == "cancelled", cancelled
            print("ok a task is cancelled")

            listed = await session.experimental.list_tasks()
            assert len(listed.tasks) == 4, listed
            print("ok lists tasks")
            try:
                await session.experimental.get_task("nobody")
                raise AssertionError("it was found")
            except McpError as error:
                assert error.error.code == types.INVALID_PARAMS, error
            print("ok knows no other task")


asyncio.run(asyncio.wait_for(main(), 60))
