package dev.belay.engine.resident;

import dev.belay.engine.resident.RegistrationState.Trouble;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong now, and what was put right a while ago. For one thread at a time. */
final class RegistrationTroubles {
  /** Whoever begins to work later need not hear of what was put right. */
  private static final long REMEMBERED_NANOS = 600_000_000_000L;

  private final Map<String, Trouble> standing = new LinkedHashMap<>();
  private final Map<Trouble, Long> putRight = new LinkedHashMap<>();
  private long last;

  /** Something is wrong from now on; what was known under this key is replaced. */
  void arose(String key, List<String> hosts, String text) {
    standing.remove(key);
    standing.put(key, new Trouble(++last, false, hosts, text));
  }

  void over(String key) {
    standing.remove(key);
  }

  /** Something was wrong, and was put right before anybody was told. */
  void putRight(String key, List<String> hosts, String text, long nanos) {
    standing.remove(key);
    putRight.put(new Trouble(++last, true, hosts, text), nanos);
  }

  List<Trouble> all(long nanos) {
    putRight.values().removeIf(since -> nanos - since > REMEMBERED_NANOS);
    List<Trouble> all = new ArrayList<>(standing.values());
    all.addAll(putRight.keySet());
    return all;
  }
}
