#!/usr/bin/env python3
"""Writes the requests of a workload: a handshake, then calls of one tool.

usage: requests.py echo|add|weather|big CALLS
"""

import json
import sys

kind, calls = sys.argv[1], int(sys.argv[2])


def send(message):
    print(json.dumps({"jsonrpc": "2.0", **message}, separators=(",", ":")))


def arguments(number):
    return {
        "echo": ("echo", {"message": "hello world, this is a message"}),
        "add": ("add", {"a": number, "b": 2.5}),
        "weather": ("get_weather", {"city": "Oslo", "unit": "celsius", "days": 10}),
        "big": ("echo", {"message": "x" * 102400}),
    }[kind]


client = {"name": "benchmark", "version": "1"}
handshake = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": client}
send({"id": 0, "method": "initialize", "params": handshake})
send({"method": "notifications/initialized"})
for number in range(1, calls + 1):
    name, values = arguments(number)
    send({"id": number, "method": "tools/call", "params": {"name": name, "arguments": values}})
