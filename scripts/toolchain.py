"""What scripts have in common that generate code, and compile it against the runtime that is built."""

import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

PROJECT = pathlib.Path(__file__).resolve().parent.parent
CORPUS = PROJECT.parent / "shared" / "corpus"

# What a module of the project is compiled with.
STRICT = ["-swift-version", "6", "-warnings-as-errors"] + [
    argument
    for feature in (
        "ExistentialAny",
        "InternalImportsByDefault",
        "MemberImportVisibility",
        "NonisolatedNonsendingByDefault",
    )
    for argument in ("-enable-upcoming-feature", feature)
]


def output(command):
    """What a command writes to stdout."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def build(package, configuration):
    """Builds the generator and the runtime, and returns the folder of products."""
    common = ["swift", "build", "--package-path", str(package), "-c", configuration]
    for what in (["--product", "mcpgen"], ["--target", "MCPRuntime"]):
        subprocess.run(common + what, check=True, stdout=sys.stderr)
    return pathlib.Path(output(common + ["--show-bin-path"]))


def compiler(package, products):
    """How the compiler is called for code that imports the runtime."""
    checkouts = package / ".build" / "checkouts"
    maps = [*checkouts.glob("swift-system/Sources/*/include/module.modulemap")]
    maps += checkouts.glob("swift-subprocess/Sources/*/include/module.modulemap")
    command = ["swiftc", "-parse-as-library", "-I", str(products / "Modules"), *STRICT]
    return command + [argument for file in maps for argument in ("-Xcc", f"-fmodule-map-file={file}")]


def objects(products):
    """The object files of the runtime and of what it stands on, to be linked."""
    modules = "MCPJSON MCPRuntime Logging Subprocess _SubprocessCShims SystemPackage CSystem".split()
    return [str(file) for module in modules for file in sorted((products / f"{module}.build").rglob("*.o"))]


def measured(command, limit=600):
    """Runs a command: its exit code, what it wrote to stderr, its seconds and its peak of memory in MB.

    A command that takes longer than the limit, in seconds of the processor's time, is ended by the system.
    """

    def limited():
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))

    with tempfile.TemporaryFile() as errors:
        begin = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors, preexec_fn=limited)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        return process.returncode, errors.read().decode(errors="replace"), seconds, usage.ru_maxrss / 1024
