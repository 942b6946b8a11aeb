"""A server on FastMCP, over standard input and output."""

from dataclasses import dataclass

from fastmcp import Context, FastMCP
from fastmcp.exceptions import ToolError

server = FastMCP("fastmcp-peer", version="1.0", instructions="I am fast.")


@dataclass
class Sum:
    sum: float


@server.tool
def add(a: float, b: float) -> Sum:
    """Adds two numbers."""
    return Sum(a + b)


@server.tool
def count(words: list[str]) -> int:
    """Counts words: a result that isn't an object."""
    return len(words)


@server.tool
def fail() -> str:
    """Fails."""
    raise ToolError("it failed, as it should")


@server.tool
async def walk(context: Context) -> str:
    """Reports progress."""
    for step in range(1, 4):
        await context.report_progress(step, 3)
    return "walked"


@server.resource("fast://static")
def static() -> str:
    """A text."""
    return "static text"


@server.resource("fast://item/{number}")
def item(number: int) -> str:
    """An item."""
    return f"item {number}"


@server.prompt
def greet(name: str) -> str:
    """Greets somebody."""
    return f"Greet {name}."


server.run(show_banner=False, log_level="ERROR")
