"""A server with every feature that the official Python SDK has, over standard input and output."""

import asyncio
from typing import Annotated, Literal

import anyio
import mcp_types as types
from mcp import MCPError
from mcp.server.lowlevel.server import NotificationOptions
from mcp.server.mcpserver import (
    AcceptedElicitation,
    CancelledElicitation,
    Context,
    DeclinedElicitation,
    Elicit,
    Extension,
    Image,
    ListRoots,
    MCPServer,
    MethodBinding,
    Resolve,
    Sample,
)
from mcp.server.mcpserver.exceptions import ToolError
from mcp.server.stdio import stdio_server
from pydantic import BaseModel, Field

PAGE = 5
MODERN = "2026-07-28"
state = {"cancelled": 0, "subscribed": set()}


class Sum(BaseModel):
    sum: float


class Guest(BaseModel):
    name: str = Field(min_length=1)
    age: int = Field(ge=0)
    eats: bool = True
    color: Literal["red", "blue"] = "red"


Answer = AcceptedElicitation[Guest] | DeclinedElicitation | CancelledElicitation


class Task(types.RequestParams):
    task_id: str
    input_responses: dict | None = None


class Tasks(Extension):
    """The tasks extension for the tool "job": it works, asks a number, and is done."""

    identifier = "io.modelcontextprotocol/tasks"

    def __init__(self) -> None:
        self.tasks: dict[str, dict] = {}

    def methods(self):
        modern = frozenset({MODERN})
        return [
            MethodBinding(f"tasks/{name}", Task, getattr(self, name), modern) for name in ("get", "update", "cancel")
        ]

    async def intercept_tool_call(self, params, context, call_next):
        capabilities = context.session.client_capabilities
        wanted = capabilities and capabilities.extensions and self.identifier in capabilities.extensions
        if params.name != "job" or not wanted:
            return await call_next(context)
        identifier = f"task-{len(self.tasks) + 1}"
        now = "2026-11-22T12:00:00Z"
        self.tasks[identifier] = {
            "taskId": identifier,
            "status": "working",
            "createdAt": now,
            "lastUpdatedAt": now,
            "ttlMs": None,
            "pollIntervalMs": 20,
        }
        return {**self.tasks[identifier], "resultType": "task"}

    async def get(self, context, params: Task):
        task = self.tasks[params.task_id]
        answer = dict(task)
        if task["status"] == "working":
            task["status"] = "input_required"
        elif task["status"] == "input_required":
            schema = {"type": "object", "properties": {"number": {"type": "integer"}}, "required": ["number"]}
            request = {"mode": "form", "message": "Which number?", "requestedSchema": schema}
            answer["inputRequests"] = {"number": {"method": "elicitation/create", "params": request}}
        elif task["status"] == "completed":
            answer["result"] = {"content": [{"type": "text", "text": f"job {task['number']}"}]}
        answer.pop("number", None)
        return {**answer, "resultType": "complete"}

    async def update(self, context, params: Task):
        task = self.tasks[params.task_id]
        task["status"] = "completed"
        task["number"] = params.input_responses["number"]["content"]["number"]
        return {"resultType": "complete"}

    async def cancel(self, context, params: Task):
        self.tasks[params.task_id]["status"] = "cancelled"
        return {"resultType": "complete"}


server = MCPServer(
    "python-everything",
    title="Python",
    version="1.0",
    instructions="Try everything.",
    extensions=[Tasks()],
    log_level="ERROR",
)
low = server._lowlevel_server


@server.tool()
def add(a: float, b: float) -> Sum:
    """Adds two numbers."""
    return Sum(sum=a + b)


@server.tool()
def echo(message: str) -> str:
    """Says what it is told."""
    return message


@server.tool()
def show() -> list:
    """Shows a pixel."""
    return ["a pixel", Image(data=b"\x89PNG", format="png")]


@server.tool()
def fail() -> str:
    """Fails."""
    raise ToolError("it failed, as it should")


@server.tool()
def refuse() -> str:
    """Refuses."""
    raise MCPError(types.INVALID_PARAMS, "it refused, as it should", {"why": "because"})


@server.tool()
async def walk(context: Context) -> str:
    """Reports progress and logs."""
    for step in range(1, 5):
        await context.report_progress(step, 4, f"step {step}")
    await context.debug("too little to mention")
    await context.info("walked", logger_name="legs")
    await context.error({"steps": 4})
    return "walked"


@server.tool()
async def sleep() -> str:
    """Takes a minute, or until it is cancelled."""
    try:
        await anyio.sleep(60)
    except BaseException:
        state["cancelled"] += 1
        raise
    return "slept"


@server.tool()
def cancelled() -> int:
    """How many calls of sleep were cancelled."""
    return state["cancelled"]


def ask_guest() -> Elicit[Guest]:
    return Elicit("Who are you?", Guest)


def ask_model() -> Sample:
    question = types.TextContent(type="text", text="What is the capital of Norway?")
    return Sample([types.SamplingMessage(role="user", content=question)], max_tokens=50, system_prompt="Be short.")


def ask_roots() -> ListRoots:
    return ListRoots()


def text(answer: Answer) -> str:
    match answer:
        case AcceptedElicitation(data=guest):
            return f"accepted {guest.name} {guest.age} {guest.eats} {guest.color}"
        case DeclinedElicitation():
            return "declined"
        case _:
            return "cancelled"


@server.tool()
def ask(answer: Annotated[Answer, Resolve(ask_guest)]) -> str:
    """Has the user fill in a form."""
    return text(answer)


@server.tool()
def sample(answer: Annotated[types.CreateMessageResult, Resolve(ask_model)]) -> str:
    """Has the client's model answer."""
    return f"{answer.model}: {answer.content.text}"


@server.tool()
def roots(answer: Annotated[types.ListRootsResult, Resolve(ask_roots)]) -> str:
    """Lists the client's roots."""
    return "\n".join(f"{root.name} {root.uri}" for root in answer.roots)


@server.tool()
def ask_all(
    guest: Annotated[Answer, Resolve(ask_guest)],
    answer: Annotated[types.CreateMessageResult, Resolve(ask_model)],
    places: Annotated[types.ListRootsResult, Resolve(ask_roots)],
) -> str:
    """Asks for several things at once."""
    return f"{text(guest)}, {answer.content.text}, {len(places.roots)} roots"


@server.tool()
async def visit(context: Context) -> types.CallToolResult | types.InputRequiredResult:
    """Has the user visit a page, then a second one."""
    pages = ["https://example.com/sign-in", "https://example.com/terms"]
    if context.protocol_version != MODERN:
        answers = [(await context.elicit_url("Please", page, f"page-{n}")).action for n, page in enumerate(pages)]
        await context.session.send_elicit_complete("page-0")
    else:
        answers = context.request_state.split() if context.request_state else []
        answers += [answer.action for answer in (context.input_responses or {}).values()]
        if len(answers) < 2:
            page = types.ElicitRequestURLParams(message="Please", url=pages[len(answers)])
            return types.InputRequiredResult(
                input_requests={f"page-{len(answers)}": types.ElicitRequest(params=page)},
                request_state=" ".join(answers) or None,
            )
    return types.CallToolResult(content=[types.TextContent(type="text", text=" ".join(answers))])


@server.tool()
async def wait_for_state(context: Context) -> types.CallToolResult | types.InputRequiredResult:
    """Lets the client come back twice without being asked anything (2026-07-28)."""
    rounds = int(context.request_state or "0")
    if rounds < 2:
        return types.InputRequiredResult(request_state=str(rounds + 1))
    return types.CallToolResult(content=[types.TextContent(type="text", text=f"came back {rounds} times")])


@server.tool()
def job() -> str:
    """Becomes a task where the client knows tasks."""
    return "no task"


@server.tool()
async def touch(uri: str, context: Context) -> str:
    """Says that a resource has other contents."""
    if context.protocol_version == MODERN:
        await context.notify_resource_updated(uri)
    elif uri in state["subscribed"]:
        await context.session.send_resource_updated(uri)
    return "touched"


@server.tool()
async def grow(context: Context) -> str:
    """Adds a tool."""

    def grown() -> str:
        return "I am here"

    server.add_tool(grown)
    if context.protocol_version == MODERN:
        await context.notify_tools_changed()
        await context.notify_prompts_changed()
        await context.notify_resources_changed()
    else:
        await context.session.send_tool_list_changed()
        await context.session.send_prompt_list_changed()
        await context.session.send_resource_list_changed()
    return "grown"


@server.resource("python://static", mime_type="text/plain")
def static() -> str:
    """A text."""
    return "static text"


@server.resource("python://blob", mime_type="application/octet-stream")
def blob() -> bytes:
    """Bytes."""
    return b"\x00\x01\x02"


@server.resource("python://item/{number}")
def item(number: int) -> str:
    """An item."""
    return f"item {number}"


@server.prompt()
def greet(name: str, tone: str = "friendly") -> str:
    """Greets somebody."""
    return f"Greet {name} in a {tone} tone."


@server.prompt()
async def ask_prompt(context: Context) -> str | types.InputRequiredResult:
    """Asks who is there first (2026-07-28)."""
    if context.protocol_version == MODERN:
        answers = context.input_responses or {}
        if "guest" not in answers:
            schema = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
            form = types.ElicitRequestFormParams(message="Who are you?", requested_schema=schema)
            return types.InputRequiredResult(input_requests={"guest": types.ElicitRequest(params=form)})
        return f"Welcome {answers['guest'].content['name']}."
    answer = await context.elicit("Who are you?", Guest)
    return f"Welcome {answer.data.name}."


@server.completion()
async def complete(ref, argument, context):
    if argument.name == "tone":
        values = ["formal", "friendly", "frosty"]
        return types.Completion(values=[value for value in values if value.startswith(argument.value)], total=3)
    if argument.name == "number":
        known = context.arguments if context and context.arguments else {}
        return types.Completion(values=[known.get("hint", "none")], has_more=False)
    return None


async def list_tools(context, params) -> types.ListToolsResult:
    start = int(params.cursor or "0") if params else 0
    tools = await server.list_tools()
    following = str(start + PAGE) if start + PAGE < len(tools) else None
    return types.ListToolsResult(tools=tools[start : start + PAGE], next_cursor=following)


async def subscribe(context, params) -> types.EmptyResult:
    state["subscribed"].add(str(params.uri))
    return types.EmptyResult()


async def unsubscribe(context, params) -> types.EmptyResult:
    state["subscribed"].discard(str(params.uri))
    return types.EmptyResult()


async def set_level(context, params) -> types.EmptyResult:
    return types.EmptyResult()


low.add_request_handler("tools/list", types.PaginatedRequestParams, list_tools)
low.add_request_handler("resources/subscribe", types.SubscribeRequestParams, subscribe)
low.add_request_handler("resources/unsubscribe", types.UnsubscribeRequestParams, unsubscribe)
low.add_request_handler("logging/setLevel", types.SetLevelRequestParams, set_level)


async def main() -> None:
    changes = NotificationOptions(prompts_changed=True, resources_changed=True, tools_changed=True)
    async with stdio_server() as (read, write):
        await low.run(read, write, low.create_initialization_options(changes))


asyncio.run(main())
