package dev.belay.guard.shell.eval.output;

import dev.belay.guard.execution.Execution;
import dev.belay.guard.execution.Word;
import dev.belay.guard.shell.syntax.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Programs that encode and decode. */
final class Codecs {
  private Codecs() {}

  static boolean decodes(Execution execution) {
    List<Word> words = execution.arguments();
    return switch (execution.program()) {
      case "base64", "gbase64", "base32", "basenc" -> decodeFlag(words);
      case "openssl" -> isOpensslDecode(words);
      case "xxd" -> hasLetter(words, 'r');
      case "gunzip",
          "zcat",
          "gzcat",
          "bzcat",
          "bunzip2",
          "xzcat",
          "unxz",
          "unzstd",
          "zstdcat",
          "lzcat",
          "unpigz",
          "uudecode",
          "uncompress",
          "brotli" ->
          true;
      case "gzip", "bzip2", "xz", "zstd", "pigz" ->
          hasLetter(words, 'd')
              || Written.has(words, "--decompress")
              || Written.has(words, "--uncompress");
      case "gpg", "gpg2" -> hasLetter(words, 'd') || Written.has(words, "--decrypt");
      case "age" -> hasLetter(words, 'd') || Written.has(words, "--decrypt");
      case "rev", "rot13" -> true;
      case "tr" -> words.size() >= 2 && isRotation(words);
      default -> false;
    };
  }

  private static boolean isRotation(List<Word> words) {
    for (Word word : words) {
      if (word.text().contains("n-za-m") || word.text().contains("N-ZA-M")) {
        return true;
      }
    }
    return false;
  }

  private static boolean decodeFlag(List<Word> words) {
    for (Word word : words) {
      String text = word.text();
      if (text.startsWith("--d") && "--decode".startsWith(text)) {
        return true;
      }
      if (text.length() > 1 && text.charAt(0) == '-' && text.charAt(1) != '-') {
        if (text.charAt(1) == 'w') {
          continue;
        }
        if (text.indexOf('d') > 0 || text.indexOf('D') > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasLetter(List<Word> words, char letter) {
    for (Word word : words) {
      String text = word.text();
      if (text.length() > 1
          && text.charAt(0) == '-'
          && text.charAt(1) != '-'
          && text.indexOf(letter) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpensslDecode(List<Word> words) {
    return !words.isEmpty()
        && Written.has(words, "-d")
        && (words.getFirst().is("enc")
            || words.getFirst().is("base64")
            || words.getFirst().text().startsWith("aes"));
  }

  static @Nullable Word by(Execution execution, @Nullable Word input) {
    List<Word> words = execution.arguments();
    Span span = execution.span();
    if (input == null || !readsInput(execution.program(), words)) {
      return null;
    }
    switch (execution.program()) {
      case "base64", "gbase64" -> {
        return decodeFlag(words)
            ? Decoders.digits(input, Decoders.BASE64, 6, span)
            : Decoders.encoded(input, Decoders.BASE64, 6, wraps(words), span);
      }
      case "base32" -> {
        return decodeFlag(words)
            ? Decoders.digits(input, Decoders.BASE32, 5, span)
            : Decoders.encoded(input, Decoders.BASE32, 5, wraps(words), span);
      }
      case "basenc" -> {
        return basenc(words, input, span);
      }
      case "openssl" -> {
        boolean base64 =
            words.getFirst().is("base64")
                || (words.getFirst().is("enc")
                    && (Written.has(words, "-base64") || Written.has(words, "-a"))
                    && !ciphers(words));
        if (!base64) {
          return null;
        }
        return Written.has(words, "-d")
            ? Decoders.digits(input, Decoders.BASE64, 6, span)
            : Decoders.encoded(input, Decoders.BASE64, 6, !Written.has(words, "-A"), span);
      }
      case "xxd" -> {
        boolean plain = hasLetter(words, 'p');
        if (hasLetter(words, 'r')) {
          return plain ? Decoders.hexadecimal(input, span) : Decoders.dump(input, span);
        }
        return plain ? hexadecimal(input, span) : null;
      }
      default -> {
        return null;
      }
    }
  }

  private static boolean ciphers(List<Word> words) {
    for (Word word : words) {
      String text = word.text();
      if (text.startsWith("-aes")
          || text.startsWith("-des")
          || text.startsWith("-bf")
          || text.equals("-k")
          || text.equals("-pass")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Word basenc(List<Word> words, Word input, Span span) {
    String alphabet = null;
    int bits = 0;
    for (Word word : words) {
      switch (word.text()) {
        case "--base64" -> {
          alphabet = Decoders.BASE64;
          bits = 6;
        }
        case "--base64url" -> {
          alphabet = Decoders.BASE64_URL;
          bits = 6;
        }
        case "--base32" -> {
          alphabet = Decoders.BASE32;
          bits = 5;
        }
        case "--base32hex" -> {
          alphabet = Decoders.BASE32_HEX;
          bits = 5;
        }
        case "--base16" -> {
          alphabet = Decoders.BASE16;
          bits = 4;
        }
        case "--base2msbf" -> {
          alphabet = Decoders.BASE2;
          bits = 1;
        }
        default -> {}
      }
    }
    if (alphabet == null) {
      return null;
    }
    return decodeFlag(words)
        ? Decoders.digits(input, alphabet, bits, span)
        : Decoders.encoded(input, alphabet, bits, wraps(words), span);
  }

  private static boolean wraps(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i).text();
      if (text.equals("-w0") || text.equals("--wrap=0")) {
        return false;
      }
      if (text.equals("-w") && i + 1 < words.size() && words.get(i + 1).is("0")) {
        return false;
      }
    }
    return true;
  }

  /** Whether no file is named, so that it is the input that is read. */
  private static boolean readsInput(String program, List<Word> words) {
    for (int i = program.equals("openssl") ? 1 : 0; i < words.size(); i++) {
      String text = words.get(i).text();
      switch (text) {
        case "-w", "--wrap", "-c", "-l", "-s", "-o", "-g", "-b", "-k", "-pass" -> i++;
        case "-i", "--input", "-in" -> {
          if (i + 1 < words.size() && program.equals("openssl")) {
            return words.get(i + 1).is("/dev/stdin");
          }
        }
        case "-", "/dev/stdin" -> {}
        default -> {
          if (!text.startsWith("-")) {
            return false;
          }
        }
      }
    }
    return true;
  }

  static @Nullable Word unpacked(Execution execution, @Nullable Word input) {
    if (input == null || !decodes(execution)) {
      return null;
    }
    for (Word word : execution.arguments()) {
      if (!word.text().startsWith("-")) {
        return null;
      }
    }
    return Decoders.inflated(input, execution.span());
  }

  private static @Nullable Word hexadecimal(Word input, Span span) {
    if (!input.isKnown()) {
      return null;
    }
    OutputText out = new OutputText();
    byte[] bytes = Decoders.bytes(input.text());
    for (int i = 0; i < bytes.length; i++) {
      out.append("0123456789abcdef".charAt((bytes[i] >> 4) & 15));
      out.append("0123456789abcdef".charAt(bytes[i] & 15));
      if (i % 30 == 29 || i == bytes.length - 1) {
        out.append('\n');
      }
    }
    return out.word(span);
  }
}
