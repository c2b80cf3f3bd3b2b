package dev.belay.guard.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Nodes as bytes: every text once, then the tree. The bytes come from the build of the same version
 * and from nowhere else, so a broken one is an error of the build.
 */
final class PackNodeCodec {
  private static final int TEXT = 0;
  private static final int ITEMS = 1;
  private static final int KEYS = 2;

  private PackNodeCodec() {}

  static byte[] write(PackNode node) {
    Map<String, Integer> texts = new LinkedHashMap<>();
    ByteArrayOutputStream tree = new ByteArrayOutputStream();
    write(node, texts, tree);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    number(texts.size(), out);
    for (String text : texts.keySet()) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(bytes.length, out);
      out.writeBytes(bytes);
    }
    out.writeBytes(tree.toByteArray());
    return out.toByteArray();
  }

  private static void write(PackNode node, Map<String, Integer> texts, ByteArrayOutputStream out) {
    switch (node) {
      case PackNode.Text text -> {
        out.write(TEXT);
        number(index(text.value(), texts), out);
      }
      case PackNode.Items items -> {
        out.write(ITEMS);
        number(items.items().size(), out);
        for (PackNode item : items.items()) {
          write(item, texts, out);
        }
      }
      case PackNode.Keys keys -> {
        out.write(KEYS);
        number(keys.entries().size(), out);
        for (PackNode.Entry entry : keys.entries()) {
          number(index(entry.name(), texts), out);
          write(entry.value(), texts, out);
        }
      }
    }
  }

  private static int index(String text, Map<String, Integer> texts) {
    Integer known = texts.get(text);
    if (known != null) {
      return known;
    }
    texts.put(text, texts.size());
    return texts.size() - 1;
  }

  private static void number(int value, ByteArrayOutputStream out) {
    int left = value;
    while (left > 127) {
      out.write((left & 127) | 128);
      left >>>= 7;
    }
    out.write(left);
  }

  static PackNode read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    String[] texts = new String[number(in)];
    for (int i = 0; i < texts.length; i++) {
      int length = number(in);
      texts[i] = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
      in.position(in.position() + length);
    }
    return node(in, texts);
  }

  private static PackNode node(ByteBuffer in, String[] texts) {
    int tag = in.get();
    int size = number(in);
    if (tag == TEXT) {
      return new PackNode.Text(texts[size], "");
    }
    if (tag == ITEMS) {
      List<PackNode> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(node(in, texts));
      }
      return new PackNode.Items(items, "");
    }
    List<PackNode.Entry> entries = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String name = texts[number(in)];
      entries.add(new PackNode.Entry(name, node(in, texts), ""));
    }
    return new PackNode.Keys(entries, "");
  }

  private static int number(ByteBuffer in) {
    int value = 0;
    int shift = 0;
    while (true) {
      int next = in.get();
      value |= (next & 127) << shift;
      if (next >= 0) {
        return value;
      }
      shift += 7;
    }
  }
}
