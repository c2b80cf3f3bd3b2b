package dev.belay.guard.shell.windows;
import dev.belay.guard.execution.*;
import dev.belay.guard.shell.Dialect;
import java.util.*;
public final class WindowsShell { public static ShellRun analyse(String t, Dialect d, ShellPlace p) { return new ShellRun(List.of(), Set.of(), List.of()); } }
