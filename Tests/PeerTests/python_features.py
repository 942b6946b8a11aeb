"""Goes through every feature of test-server's mode "everything" with the official Python SDK.

usage: python_features.py legacy|auto|2026-07-28 SERVER [ARGUMENT...]

Prints a line "ok NAME" or "failed NAME: REASON" for each check that the revision has.
"""

import json
import sys
import traceback
import warnings

import anyio
import mcp_types as types
from mcp import Client, MCPError, StdioServerParameters
from mcp.client.subscriptions import ResourceUpdated, SubscriptionLost, ToolsListChanged
from python_household import FORM, Peer, Tasks

warnings.simplefilter("ignore")

checks = []


def check(name: str, era: str | None = None):
    """Registers a check; of one era only, where it says so."""

    def register(function):
        checks.append((name, era, function))
        return function

    return register


async def all_pages(list_page, member: str) -> tuple[list, int]:
    """Lists all entries and says how many pages they came on."""
    entries, pages, cursor = [], 0, None
    while True:
        page = await list_page(cursor=cursor)
        entries += getattr(page, member)
        pages += 1
        if (cursor := page.next_cursor) is None:
            return entries, pages


def text(result) -> str:
    assert not result.is_error, result
    return result.content[0].text


@check("says what it is")
async def discovery(client: Client, peer: Peer) -> None:
    if client.mode == "2026-07-28":
        # The client didn't ask, so that it has nothing but requests to speak the revision with.
        assert client.server_info is None
        return
    assert client.server_info.name == "everything" and client.server_info.title == "Everything", client.server_info
    assert client.instructions == "Try everything."
    capabilities = client.server_capabilities
    assert capabilities.tools.list_changed and capabilities.resources.list_changed, capabilities
    assert capabilities.prompts.list_changed and capabilities.completions is not None, capabilities
    modern = client.protocol_version == "2026-07-28"
    assert client.protocol_version in ("2025-11-25", "2026-07-28")
    if modern:
        assert Tasks.identifier in capabilities.extensions, capabilities
    else:
        assert capabilities.resources.subscribe and capabilities.tasks.requests.tools.call is not None, capabilities


@check("ping", "legacy")
async def ping(client: Client, peer: Peer) -> None:
    await client.send_ping()


@check("lists tools page by page")
async def list_tools(client: Client, peer: Peer) -> None:
    tools, pages = await all_pages(client.list_tools, "tools")
    assert len(tools) == 24 and pages == 5, (len(tools), pages)
    assert tools[0].title == "Add" and tools[0].output_schema["required"] == ["sum"], tools[0]


@check("lists resources page by page")
async def list_resources(client: Client, peer: Peer) -> None:
    resources, pages = await all_pages(client.list_resources, "resources")
    assert len(resources) == 8 and pages == 2, (len(resources), pages)


@check("lists templates and prompts")
async def list_others(client: Client, peer: Peer) -> None:
    templates = await client.list_resource_templates()
    assert [template.uri_template for template in templates.resource_templates] == ["everything://item/{number}"]
    prompts = await client.list_prompts()
    assert [prompt.name for prompt in prompts.prompts] == ["greet", "ask"]
    assert [argument.required for argument in prompts.prompts[0].arguments] == [True, None]


@check("refuses a wrong cursor")
async def wrong_cursor(client: Client, peer: Peer) -> None:
    try:
        await client.list_tools(cursor="nowhere")
        raise AssertionError("it didn't")
    except MCPError as error:
        assert error.code == types.INVALID_PARAMS, error


@check("gets a structured result that fits its schema")
async def structured(client: Client, peer: Peer) -> None:
    result = await client.call_tool("add", {"a": 2, "b": 0.5})
    assert result.structured_content == {"sum": 2.5}, result
    assert json.loads(text(result)) == {"sum": 2.5}, result


@check("gets text as it was sent")
async def echo(client: Client, peer: Peer) -> None:
    for message in ["Grüße, 世界 \"quoted\"\n", "", "x" * 300_000, "\u2028\U0001f600\\"]:
        assert text(await client.call_tool("echo", {"message": message})) == message


@check("gets every kind of content")
async def show(client: Client, peer: Peer) -> None:
    content = (await client.call_tool("show")).content
    assert [block.type for block in content] == ["text", "image", "audio", "resource_link", "resource"], content
    assert content[1].mime_type == "image/png" and content[4].resource.text == "embedded"


@check("hears of failures")
async def failures(client: Client, peer: Peer) -> None:
    result = await client.call_tool("fail")
    assert result.is_error and result.content[0].text == "it failed, as it should", result
    try:
        await client.call_tool("refuse")
        raise AssertionError("it didn't refuse")
    except MCPError as error:
        assert error.code == types.INVALID_PARAMS and error.data == {"why": "because"}, error
    try:
        await client.call_tool("nobody")
        raise AssertionError("it was called")
    except MCPError as error:
        assert error.code == types.INVALID_PARAMS and "nobody" in error.message, error


@check("many calls at once get their own answers")
async def many(client: Client, peer: Peer) -> None:
    async def one(number: int) -> None:
        assert text(await client.call_tool("echo", {"message": str(number)})) == str(number)

    async with anyio.create_task_group() as group:
        for number in range(100):
            group.start_soon(one, number)


@check("hears of progress")
async def progress(client: Client, peer: Peer) -> None:
    heard = []

    async def on_progress(progress: float, total: float | None, message: str | None) -> None:
        heard.append((progress, total, message))

    assert text(await client.call_tool("walk", progress_callback=on_progress)) == "walked"
    assert heard[-1] == (4.0, 4.0, "step 4") and heard == sorted(heard), heard


@check("hears the log from the level it wants on")
async def logging(client: Client, peer: Peer) -> None:
    if client.protocol_version == "2025-11-25":
        await client.set_logging_level("info")
    peer.logs.clear()
    await client.call_tool("walk")
    while len(peer.logs) < 2:
        await anyio.sleep(0.01)
    assert peer.logs == [("info", "walked", "legs"), ("error", {"steps": 4}, None)], peer.logs


@check("cancels a call")
async def cancellation(client: Client, peer: Peer) -> None:
    before = int(text(await client.call_tool("cancelled")))
    with anyio.move_on_after(0.3):
        await client.call_tool("sleep")
    while int(text(await client.call_tool("cancelled"))) == before:
        await anyio.sleep(0.02)


@check("gives a call up after its time")
async def timeout(client: Client, peer: Peer) -> None:
    before = int(text(await client.call_tool("cancelled")))
    try:
        await client.call_tool("sleep", read_timeout_seconds=0.3)
        raise AssertionError("it wasn't given up")
    except MCPError as error:
        assert error.code == types.REQUEST_TIMEOUT, error
    while int(text(await client.call_tool("cancelled"))) == before:
        await anyio.sleep(0.02)


@check("fills in a form, or doesn't")
async def elicitation(client: Client, peer: Peer) -> None:
    for action, expected in [("decline", "declined"), ("cancel", "cancelled")]:
        peer.action = action
        answer = text(await client.call_tool("ask"))
        assert answer == expected, answer
    peer.action = "accept"
    answer = text(await client.call_tool("ask"))
    assert json.loads(answer.removeprefix("accepted ")) == FORM, answer


@check("visits a page")
async def visit(client: Client, peer: Peer) -> None:
    assert text(await client.call_tool("visit")) == "accept"
    assert peer.asked[-1] == "url"


@check("has to visit a page first", "legacy")
async def must_visit(client: Client, peer: Peer) -> None:
    try:
        await client.call_tool("must_visit")
        raise AssertionError("it was called")
    except MCPError as error:
        assert error.code == types.URL_ELICITATION_REQUIRED, error
        page = {"mode": "url", "message": "Please", "url": "https://example.com/sign-in", "elicitationId": "page-1"}
        assert error.data["elicitations"] == [page], error.data
    assert text(await client.call_tool("must_visit")) == "visited"


@check("visits a page in a round", "modern")
async def visit_in_round(client: Client, peer: Peer) -> None:
    assert text(await client.call_tool("must_visit")) == "visited"


@check("has its model answer")
async def sampling(client: Client, peer: Peer) -> None:
    assert text(await client.call_tool("sample")) == "tiny: Oslo"


@check("lists its roots")
async def roots(client: Client, peer: Peer) -> None:
    assert text(await client.call_tool("roots")) == "work file:///work"


@check("answers several questions at once")
async def several(client: Client, peer: Peer) -> None:
    peer.asked.clear()
    answer = text(await client.call_tool("ask_all"))
    assert answer.endswith(", Oslo, 1 roots"), answer
    assert sorted(peer.asked) == ["form", "roots", "sample"], peer.asked


@check("answers one question after the other")
async def rounds(client: Client, peer: Peer) -> None:
    peer.asked.clear()
    answer = text(await client.call_tool("ask_twice"))
    assert answer.endswith("once") and not answer.endswith("more than once"), answer
    assert peer.asked == ["form", "form"], peer.asked


@check("a state that was tampered with is refused", "modern")
async def tampered(client: Client, peer: Peer) -> None:
    first = await client.session.call_tool("ask_twice", {}, allow_input_required=True)
    responses = {key: types.ElicitResult(action="accept", content=FORM) for key in first.input_requests}
    try:
        await client.session.call_tool(
            "ask_twice", {}, input_responses=responses, request_state="forged", allow_input_required=True
        )
        raise AssertionError("it was taken")
    except MCPError as error:
        assert error.code == types.INVALID_PARAMS, error


@check("reads resources")
async def resources(client: Client, peer: Peer) -> None:
    contents = (await client.read_resource("everything://static")).contents
    assert contents[0].text == "static text" and contents[0].mime_type == "text/plain", contents
    assert (await client.read_resource("everything://item/7")).contents[0].text == '{"number":7}'
    assert (await client.read_resource("everything://pixel")).contents[0].blob.startswith("iVBOR")
    try:
        await client.read_resource("everything://nothing")
        raise AssertionError("it was read")
    except MCPError as error:
        modern = client.protocol_version == "2026-07-28"
        assert error.code == (types.INVALID_PARAMS if modern else -32002), error


@check("a resource asks")
async def asking_resource(client: Client, peer: Peer) -> None:
    assert (await client.read_resource("everything://asks")).contents[0].text.startswith("accepted ")


@check("gets prompts")
async def prompts(client: Client, peer: Peer) -> None:
    result = await client.get_prompt("greet", {"name": "Ann", "tone": "formal"})
    assert result.messages[0].content.text == "Greet Ann in a formal tone." and result.description == "A greeting"
    assert result.messages[1].role == "assistant" and result.messages[1].content.type == "image"
    for name, arguments in [("greet", None), ("nobody", None)]:
        try:
            await client.get_prompt(name, arguments)
            raise AssertionError("it was got")
        except MCPError as error:
            assert error.code == types.INVALID_PARAMS, error


@check("a prompt asks")
async def asking_prompt(client: Client, peer: Peer) -> None:
    result = await client.get_prompt("ask")
    assert result.messages[0].content.text.startswith("accepted "), result


@check("completes arguments")
async def completion(client: Client, peer: Peer) -> None:
    greet = types.PromptReference(type="ref/prompt", name="greet")
    result = await client.complete(greet, {"name": "tone", "value": "fr"})
    assert result.completion.values == ["friendly", "frosty"], result
    result = await client.complete(greet, {"name": "name", "value": ""}, {"tone": "formal"})
    assert result.completion.values == ["Mr Smith"], result
    item = types.ResourceTemplateReference(type="ref/resource", uri="everything://item/{number}")
    result = await client.complete(item, {"name": "number", "value": ""})
    assert len(result.completion.values) == 100 and result.completion.total == 150, result
    assert result.completion.has_more, result


@check("hears of a resource that it subscribed to", "legacy")
async def subscribe(client: Client, peer: Peer) -> None:
    await client.subscribe_resource("everything://static")
    await client.call_tool("touch", {"uri": "everything://item/1"})
    await client.call_tool("touch")
    updated = await peer.heard(types.ResourceUpdatedNotification)
    assert str(updated.params.uri) == "everything://static", updated
    await client.unsubscribe_resource("everything://static")
    peer.messages.clear()
    await client.call_tool("touch")
    await client.send_ping()
    assert not any(isinstance(message, types.ResourceUpdatedNotification) for message in peer.messages)


@check("hears that lists are others", "legacy")
async def changes(client: Client, peer: Peer) -> None:
    await client.call_tool("grow")
    for kind in [types.ToolListChangedNotification, types.PromptListChangedNotification,
                 types.ResourceListChangedNotification]:
        await peer.heard(kind)
    tools, _ = await all_pages(client.list_tools, "tools")
    assert tools[-1].name == "grown" and text(await client.call_tool("grown")) == "I am here"


@check("listens to what it subscribed to", "modern")
async def listen(client: Client, peer: Peer) -> None:
    async with client.listen(resource_subscriptions=["everything://static"]) as updates:
        assert updates.honored.resource_subscriptions == ["everything://static"], updates.honored
        async with client.listen(tools_list_changed=True) as changes:
            await client.call_tool("touch", {"uri": "everything://item/1"})
            await client.call_tool("touch")
            assert await anext(updates) == ResourceUpdated(uri="everything://static")
            await client.call_tool("grow")
            assert isinstance(await anext(changes), ToolsListChanged)
    tools, _ = await all_pages(client.list_tools, "tools")
    assert tools[-1].name == "grown" and text(await client.call_tool("grown")) == "I am here"


@check("knows its caller")
async def who(client: Client, peer: Peer) -> None:
    result = await client.call_tool("who", meta={"com.example/tag": "here"})
    known = result.structured_content
    assert known["version"] == client.protocol_version and known["client"] == "feature-check", known
    assert known["meta"]["com.example/tag"] == "here", known


@check("a call may become a task", "modern")
async def optional_task(client: Client, peer: Peer) -> None:
    Tasks.seen.clear()
    assert text(await client.call_tool("maybe_task")) == "done"
    assert Tasks.seen == ["maybe_task"], Tasks.seen


@check("a task asks while it runs", "modern")
async def asking_task(client: Client, peer: Peer) -> None:
    assert text(await client.call_tool("task")).startswith("accepted ")


@check("a call asks before it becomes a task", "modern")
async def late_task(client: Client, peer: Peer) -> None:
    Tasks.seen.clear()
    assert text(await client.call_tool("late_task")).endswith("in a task")
    assert Tasks.seen == ["late_task"], Tasks.seen


@check("a task fails", "modern")
async def failing_task(client: Client, peer: Peer) -> None:
    result = await client.call_tool("failing_task")
    assert result.is_error and result.content[0].text == "the task failed", result


@check("a task is cancelled", "modern")
async def cancelled_task(client: Client, peer: Peer) -> None:
    before = int(text(await client.call_tool("cancelled")))
    try:
        await client.call_tool("long_task")
        raise AssertionError("it ended by itself")
    except MCPError as error:
        assert error.message == "cancelled", error
    while int(text(await client.call_tool("cancelled"))) == before:
        await anyio.sleep(0.02)


@check("a tool that has to be a task isn't called otherwise", "legacy")
async def required_task(client: Client, peer: Peer) -> None:
    assert text(await client.call_tool("maybe_task")) == "done"
    try:
        await client.call_tool("task")
        raise AssertionError("it was called")
    except MCPError as error:
        assert error.code == types.METHOD_NOT_FOUND, error


@check("a subscription ends when the server stops", "modern")
async def stop(client: Client, peer: Peer) -> None:
    async with client.listen(tools_list_changed=True) as changes:
        assert text(await client.call_tool("stop")) == "stopping"
        try:
            assert [change async for change in changes] == []
        except SubscriptionLost:
            # The SDK means so when it reads the answer together with the cancellation, which has to follow it.
            pass


@check("a server that stops answers first", "legacy")
async def legacy_stop(client: Client, peer: Peer) -> None:
    assert text(await client.call_tool("stop")) == "stopping"


async def main(mode: str, server: list[str]) -> int:
    peer = Peer()
    client = Client(
        StdioServerParameters(command=server[0], args=server[1:]),
        mode=mode,
        read_timeout_seconds=20,
        elicitation_callback=peer.elicit,
        sampling_callback=peer.sample,
        list_roots_callback=peer.roots,
        logging_callback=peer.log,
        log_level="info",
        message_handler=peer.message,
        client_info=types.Implementation(name="feature-check", version="1"),
        extensions=[Tasks()],
    )
    failed = 0
    with anyio.fail_after(60):
        async with client:
            print("speaks", client.protocol_version, flush=True)
            era = "modern" if client.protocol_version == "2026-07-28" else "legacy"
            for name, only, function in checks:
                if only not in (None, era):
                    continue
                try:
                    with anyio.fail_after(10):
                        await function(client, peer)
                    print("ok", name, flush=True)
                except Exception as error:
                    failed += 1
                    print(f"failed {name}: {type(error).__name__}: {error}", flush=True)
                    traceback.print_exc()
    print("closed", flush=True)
    return failed


sys.exit(1 if anyio.run(main, sys.argv[1], sys.argv[2:]) else 0)
