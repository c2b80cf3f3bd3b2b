package dev.belay.lab.agent;

import static java.util.Objects.requireNonNull;

/** Something that a script wants done, whatever the agent's tools are called. */
public sealed interface Action {
  /** A shell command. */
  record Shell(String command) implements Action {
    public Shell {
      requireNonNull(command, "command");
    }
  }

  /** A shell command that a program starts which the model has written. */
  record Script(String command) implements Action {
    public Script {
      requireNonNull(command, "command");
    }
  }

  /**
   * A new file.
   *
   * @param file relative to the project
   */
  record Write(String file, String content) implements Action {
    public Write {
      requireNonNull(file, "file");
      requireNonNull(content, "content");
    }
  }

  /**
   * A file's first line becomes another one: by a patch where the agent has patches, else by its
   * editing tool.
   *
   * @param file relative to the project
   */
  record Edit(String file, String before, String after) implements Action {
    public Edit {
      requireNonNull(file, "file");
      requireNonNull(before, "before");
      requireNonNull(after, "after");
    }
  }

  /** A file is read, which some agents want before it is edited. */
  record Read(String file) implements Action {
    public Read {
      requireNonNull(file, "file");
    }
  }

  /** The lab's MCP server notes a text. */
  record Note(String text) implements Action {
    public Note {
      requireNonNull(text, "text");
    }
  }

  /** A sub-agent is given a task. */
  record Delegate(String task) implements Action {
    public Delegate {
      requireNonNull(task, "task");
    }
  }
}
