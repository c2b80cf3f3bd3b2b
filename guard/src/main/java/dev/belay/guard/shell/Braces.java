package dev.belay.guard.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * Brace expansion: <code>{a,b}c</code> to {@code ac bc}. Sequences such as <code>{1..3}</code> stay
 * as they are.
 */
final class Braces {
  private static final int MOST = 64;

  /**
   * A longer word is left alone: finding the braces that belong together costs the square of their
   * number.
   */
  private static final int MOST_ATOMS = 512;

  private Braces() {}

  static List<List<Piece>> expand(List<Piece> pieces) {
    if (!mayExpand(pieces)) {
      return List.of(pieces);
    }
    List<Piece> atoms = atoms(pieces);
    if (atoms.size() > MOST_ATOMS) {
      return List.of(pieces);
    }
    List<List<Piece>> all = new ArrayList<>();
    expand(List.of(), atoms, all);
    return all;
  }

  private static boolean mayExpand(List<Piece> pieces) {
    boolean opened = false;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text text && !text.quoted()) {
        opened |= text.text().indexOf('{') >= 0;
        if (opened && text.text().indexOf(',') >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static void expand(List<Piece> before, List<Piece> atoms, List<List<Piece>> all) {
    if (all.size() >= MOST) {
      return;
    }
    int open = 0;
    for (; open < atoms.size(); open++) {
      if (is(atoms.get(open), "{")) {
        List<Integer> commas = new ArrayList<>();
        int close = close(atoms, open, commas);
        if (close >= 0 && commas.size() > 1) {
          List<Piece> head = joined(before, atoms.subList(0, open));
          for (int i = 1; i < commas.size() && all.size() < MOST; i++) {
            List<Piece> rest = new ArrayList<>(atoms.subList(commas.get(i - 1) + 1, commas.get(i)));
            rest.addAll(atoms.subList(close + 1, atoms.size()));
            expand(head, rest, all);
          }
          return;
        }
        if (close < 0) {
          break;
        }
      }
    }
    all.add(joined(before, atoms));
  }

  /**
   * Finds the closing brace; the bounds of the alternatives are collected, both braces included.
   */
  private static int close(List<Piece> atoms, int open, List<Integer> bounds) {
    int depth = 0;
    for (int i = open; i < atoms.size(); i++) {
      Piece atom = atoms.get(i);
      if (is(atom, "{")) {
        depth++;
      } else if (is(atom, "}")) {
        depth--;
      }
      if (i == open || (depth == 1 && is(atom, ",")) || depth == 0) {
        bounds.add(i);
      }
      if (depth == 0) {
        return bounds.size() > 2 ? i : giveUp(bounds, i);
      }
    }
    return -1;
  }

  private static int giveUp(List<Integer> bounds, int close) {
    bounds.clear();
    return close;
  }

  private static boolean is(Piece piece, String text) {
    return piece instanceof Piece.Text t && !t.quoted() && t.text().equals(text);
  }

  private static List<Piece> joined(List<Piece> first, List<Piece> second) {
    List<Piece> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  /** The pieces with every brace and comma that is not quoted on its own. */
  private static List<Piece> atoms(List<Piece> pieces) {
    List<Piece> atoms = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!(piece instanceof Piece.Text text) || text.quoted()) {
        atoms.add(piece);
        continue;
      }
      int start = 0;
      String value = text.text();
      for (int i = 0; i < value.length(); i++) {
        if ("{},".indexOf(value.charAt(i)) >= 0) {
          if (i > start) {
            atoms.add(new Piece.Text(value.substring(start, i), false));
          }
          atoms.add(new Piece.Text(value.substring(i, i + 1), false));
          start = i + 1;
        }
      }
      if (start < value.length()) {
        atoms.add(new Piece.Text(value.substring(start), false));
      }
    }
    return atoms;
  }
}
