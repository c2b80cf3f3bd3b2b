package dev.belay.guard.effect;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a call does, whatever it is spelled like. Those of the first part are worked out from
 * programs and their arguments; the others are said by the rules that know the program.
 */
public enum EffectKind {
  /** A file's content is read. */
  READ,
  /** A file's content is replaced: what was in it is gone. */
  OVERWRITE,
  /** A file is added to, or made where there was none. */
  WRITE,
  /** A file is removed, or moved away. */
  DELETE,
  /** A file's owner, mode or times change. */
  ATTRIBUTES,
  /** A file gets another name that leads to it. */
  LINK,
  /** Data is sent to a host. */
  SEND,
  /** Something is fetched from a host. */
  FETCH,
  /** A port is opened for others. */
  LISTEN,
  /** A shell is connected to a network: whoever is at the other end types commands. */
  NETWORK_SHELL,
  /** Code from a network is run. */
  RUN_FETCHED,
  /** Code that was hidden by an encoding is run. */
  RUN_DECODED,
  /** Code of which nothing is known is run. */
  RUN_UNKNOWN,
  /** The content of a secret goes to a network. */
  SEND_SECRET,
  /** A secret from the environment is shown or written. */
  READ_ENVIRONMENT,
  /** The text could not be followed to its end. */
  NOT_UNDERSTOOD,
  /** A process starts itself again and again. */
  ENDLESS,

  /** Version control: commits or branches that others may have are replaced or removed. */
  REWRITE_HISTORY,
  /** Version control: changes that were not committed are lost. */
  DISCARD_WORK,
  /** Disks, volumes, file systems, buckets: what they hold is gone. */
  DESTROY_STORAGE,
  /** Tables, databases, indexes, queues: what they hold is gone. */
  DESTROY_DATABASE,
  /** Containers, images, pods, namespaces, clusters. */
  DESTROY_CLUSTER,
  /** Machines, networks, accounts and services at a provider. */
  DESTROY_CLOUD,
  /** What a service or a machine needs to work is changed or stopped. */
  DISRUPT,
  /** Somebody gets more rights than before. */
  GRANT,
  /** Somebody else's rights are used. */
  ELEVATE,
  /** Something stays and runs again later. */
  PERSIST,
  /** Logs, history or a protection are switched off. */
  HIDE,
  /** A secret is shown or stored where others can read it. */
  EXPOSE_SECRET,
  /** Something is made public. */
  PUBLISH,
  /** Software is installed or removed. */
  INSTALL,
  /** People are written to. */
  MESSAGE,
  /** Money is spent or moved. */
  SPEND,
  /** A machine or network is looked over. */
  EXPLORE,
  /** Processes are ended. */
  STOP_PROCESS,
  /** The machine is switched off or started again. */
  STOP_MACHINE,
  /** The agents' own configuration or Belay is changed or switched off. */
  DISARM;

  /** The name used in packs, policies and JSON: {@code run-fetched}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of this name; null where there is none. */
  public static @Nullable EffectKind named(String name) {
    for (EffectKind kind : values()) {
      if (kind.wireName().equals(name)) {
        return kind;
      }
    }
    return null;
  }
}
