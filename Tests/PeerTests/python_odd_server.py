"""A small server that behaves oddly, over standard input and output.

usage: python_odd_server.py silent|noisy

"silent" never answers what it doesn't know; "noisy" prints what is no message. Both know 2025-06-18 alone.
"""

import json
import sys

TOOL = {"name": "echo", "inputSchema": {"type": "object"}}
INITIALIZED = {"protocolVersion": "2025-06-18", "capabilities": {"tools": {}}, "serverInfo": {"name": "odd", "version": "1"}}


def noise() -> None:
    if sys.argv[1] == "noisy":
        print("starting up...\n\n[]\n{}\nnull\n{\"half\": \n\x00\xff\n{\"jsonrpc\":\"2.0\",\"id\":99,\"result\":{}}", flush=True)


noise()
for line in sys.stdin:
    request = json.loads(line)
    match request["method"]:
        case "initialize":
            answer = {"result": INITIALIZED}
        case "tools/list":
            answer = {"result": {"tools": [TOOL]}}
        case "tools/call":
            text = request["params"]["arguments"]["message"]
            answer = {"result": {"content": [{"type": "text", "text": text}]}}
        case _ if "id" in request and sys.argv[1] == "noisy":
            answer = {"error": {"code": -32601, "message": "Method not found"}}
        case _:
            continue
    noise()
    print(json.dumps({"jsonrpc": "2.0", "id": request["id"], **answer}), flush=True)
