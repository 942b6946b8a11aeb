"""What the client of python_features.py answers a server: a person, a model, a disk, and what follows tasks."""

from typing import Any, Literal

import anyio
import mcp_types as types
from mcp import MCPError
from mcp.client.extension import ClaimContext, ClientExtension, ResultClaim
from pydantic import TypeAdapter

FORM = {"name": "Ann", "age": 42, "color": "blue", "days": ["mon"], "eats": True}


class Peer:
    """What the client answers, and what it hears."""

    def __init__(self) -> None:
        self.action = "accept"
        self.asked: list[str] = []
        self.logs: list[Any] = []
        self.messages: list[Any] = []

    async def elicit(self, context, params) -> types.ElicitResult:
        self.asked.append(params.mode if params.mode else "form")
        if params.mode == "url":
            assert params.url == "https://example.com/sign-in", params.url
            return types.ElicitResult(action=self.action)
        assert params.requested_schema["properties"]["age"]["type"] == "integer", params.requested_schema
        return types.ElicitResult(action=self.action, content=FORM if self.action == "accept" else None)

    async def sample(self, context, params) -> types.CreateMessageResult:
        self.asked.append("sample")
        assert params.max_tokens == 50 and params.system_prompt == "Be short.", params
        text = types.TextContent(type="text", text="Oslo")
        return types.CreateMessageResult(role="assistant", content=text, model="tiny", stop_reason="endTurn")

    async def roots(self, context) -> types.ListRootsResult:
        self.asked.append("roots")
        return types.ListRootsResult(roots=[types.Root(uri="file:///work", name="work")])

    async def log(self, params) -> None:
        self.logs.append((params.level, params.data, params.logger))

    async def message(self, message) -> None:
        self.messages.append(message)

    async def heard(self, kind: type) -> Any:
        """Waits for a notification."""
        while True:
            for message in self.messages:
                if isinstance(message, kind):
                    return message
            await anyio.sleep(0.01)


class TaskResult(types.Result):
    """What a call is answered with that has become a task."""

    result_type: Literal["task"] = "task"
    task_id: str
    status: str


class TaskMethod(types.Request[dict, str]):
    """A request of the tasks extension."""

    name_param = "taskId"


class Tasks(ClientExtension):
    """The tasks extension, as far as the checks need it: it polls and answers."""

    identifier = "io.modelcontextprotocol/tasks"
    seen: list[str] = []

    def claims(self):
        return [ResultClaim(result_type="task", model=TaskResult, resolve=self.resolve)]

    async def send(self, context: ClaimContext, method: str, **params) -> dict:
        request = TaskMethod(method=f"tasks/{method}", params=params)
        return await context.session.send_request(request, TypeAdapter(dict))

    async def resolve(self, result: TaskResult, context: ClaimContext) -> types.CallToolResult:
        self.seen.append(context.tool_name)
        answered: set[str] = set()
        while True:
            task = await self.send(context, "get", taskId=result.task_id)
            match task["status"]:
                case "completed":
                    return types.CallToolResult.model_validate(task["result"])
                case "failed":
                    raise MCPError(task["error"]["code"], task["error"]["message"])
                case "cancelled":
                    raise MCPError(0, "cancelled")
                case "input_required":
                    keys = [key for key in task["inputRequests"] if key not in answered]
                    for key in keys:
                        assert task["inputRequests"][key]["method"] == "elicitation/create", task
                    responses = {key: {"action": "accept", "content": FORM} for key in keys}
                    if responses:
                        answered.update(keys)
                        await self.send(context, "update", taskId=result.task_id, inputResponses=responses)
                case "working":
                    if context.tool_name == "long_task":
                        await self.send(context, "cancel", taskId=result.task_id)
            await anyio.sleep(0.05)
