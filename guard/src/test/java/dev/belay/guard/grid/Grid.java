package dev.belay.guard.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All commands: spellings behind prefixes, in carriers, two levels deep, and their mentions. */
final class Grid {
  private final Map<String, GridCase> cases = new LinkedHashMap<>();

  private Grid() {}

  static List<GridCase> cases() {
    Grid grid = new Grid();
    grid.build();
    return List.copyOf(grid.cases.values());
  }

  private void build() {
    List<GridCase> words = Spellings.words();
    List<GridCase> spellings = new ArrayList<>(words);
    spellings.addAll(Spellings.texts());
    List<Carrier> prefixes = there(Prefixes.all(), false);
    List<Carrier> carriers = there(Carriers.all(), false);
    List<Carrier> slow = there(Carriers.all(), true);
    List<Carrier> mentions = Mentions.all();
    List<GridCase> plain = List.of(words.getFirst());

    spellings.forEach(this::add);
    List<GridCase> prefixed = product(prefixes, plain, 1);
    List<GridCase> carried = product(carriers, plain, 1);
    List<GridCase> mentioned = product(mentions, plain, 1);
    product(slow, spellings, 18);
    product(prefixes, words, 14);
    product(prefixes, prefixed, 12);
    product(carriers, spellings, 9);
    product(carriers, prefixed, 10);
    product(carriers, carried, 9);
    product(mentions, spellings, 12);
    product(mentions, carried, 10);
    product(carriers, mentioned, 8);
    product(slow, carried, 48);
  }

  private static List<Carrier> there(List<Carrier> all, boolean slow) {
    List<Carrier> there = new ArrayList<>();
    for (Carrier carrier : all) {
      if (carrier.slow() == slow
          && (carrier.needs().isEmpty() || RealBash.program(carrier.needs()))) {
        there.add(carrier);
      }
    }
    return there;
  }

  /** Every outer with each so many-th inner, another beginning for each outer. */
  private List<GridCase> product(List<Carrier> outer, List<GridCase> inner, int step) {
    List<GridCase> made = new ArrayList<>();
    for (int i = 0; i < outer.size(); i++) {
      for (int k = i % step; k < inner.size(); k += step) {
        GridCase one = outer.get(i).with(inner.get(k));
        add(one);
        made.add(one);
      }
    }
    return made;
  }

  private void add(GridCase one) {
    cases.putIfAbsent(one.name(), one);
  }
}
