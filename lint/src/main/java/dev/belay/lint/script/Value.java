package dev.belay.lint.script;

import java.util.List;

/** What is known of a value while a script is read. */
sealed interface Value {
  Value UNKNOWN = new Unknown();

  /** Nothing has been seen of it yet. */
  Value NOTHING = new Nothing();

  /** Anything. */
  record Unknown() implements Value {}

  /** No value so far: the name was not bound. */
  record Nothing() implements Value {
    // The generated one would cost a process its first milliseconds.
    @Override
    public boolean equals(Object other) {
      return other instanceof Nothing;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  /** The stream of the standard input. */
  record Stream() implements Value {}

  /** The JSON text of a place of the event. */
  record Raw(String place) implements Value {}

  /**
   * A place of the event, parsed.
   *
   * @param reads the numbers of the readings that this value comes from
   */
  record Event(String place, List<Integer> reads) implements Value {
    @Override
    public boolean equals(Object other) {
      return other instanceof Event event && event.place.equals(place);
    }

    @Override
    public int hashCode() {
      return place.hashCode();
    }
  }

  /** A text; {@link #HOLE} stands for each piece that is not known. */
  record Text(String text) implements Value {}

  /** A value that the script makes. */
  record Made(AnswerSketch sketch) implements Value {}

  /** The JSON text of a value that the script makes, or of a parameter. */
  record Json(Value value) implements Value {}

  /** Something of the language or of a library: {@code sys.stdin}. */
  record Name(String path) implements Value {}

  /** A function of the script. */
  record Function(int id) implements Value {}

  /** A parameter of a function that is called with several values. */
  record Parameter(int function, int index) implements Value {}

  /** What a promise is kept with: the function that takes its value. */
  record Promise(int id) implements Value {}

  /** Stands in a text for each piece that is not known. */
  char HOLE = dev.belay.guard.execution.Word.GAP;

  /** Whether it is empty: what scripts take where there is no event. */
  default boolean isEmpty() {
    return switch (this) {
      case Text text -> text.text.isBlank() || text.text.equals("{}");
      case Made made ->
          made.sketch instanceof AnswerSketch.Members members && members.members().isEmpty()
              || made.sketch instanceof AnswerSketch.Items items && items.items().isEmpty()
              || made.sketch instanceof AnswerSketch.Constant;
      default -> false;
    };
  }

  /** What holds for both. */
  default Value join(Value other) {
    if (this.equals(other) || other instanceof Nothing) {
      return this;
    }
    if (this instanceof Nothing) {
      return other;
    }
    if (isEmpty() && !(other instanceof Unknown)) {
      return other;
    }
    return other.isEmpty() && !(this instanceof Unknown) ? this : UNKNOWN;
  }

  /** As a part of an answer. */
  default AnswerSketch sketch() {
    return switch (this) {
      case Made made -> made.sketch;
      case Text text when text.text.indexOf(HOLE) < 0 -> new AnswerSketch.Constant(text.text, true);
      default -> AnswerSketch.unknown();
    };
  }
}
