package dev.belay.lint.compat;

import java.util.List;
import java.util.Map;

/** What Python's {@code json} makes of a JSON value. */
sealed interface PythonValue {

  /** {@code type(value).__name__}. */
  String typeName();

  /** {@code bool(value)}. */
  boolean isTrue();

  record Text(String value) implements PythonValue {
    @Override
    public String typeName() {
      return "str";
    }

    @Override
    public boolean isTrue() {
      return !value.isEmpty();
    }
  }

  /** An integer of any size, as Python writes it. */
  record Whole(String digits) implements PythonValue {
    @Override
    public String typeName() {
      return "int";
    }

    @Override
    public boolean isTrue() {
      return !digits.equals("0");
    }
  }

  record Real(double value) implements PythonValue {
    @Override
    public String typeName() {
      return "float";
    }

    @Override
    public boolean isTrue() {
      return value != 0;
    }
  }

  record Truth(boolean value) implements PythonValue {
    @Override
    public String typeName() {
      return "bool";
    }

    @Override
    public boolean isTrue() {
      return value;
    }
  }

  record None() implements PythonValue {
    @Override
    public String typeName() {
      return "NoneType";
    }

    @Override
    public boolean isTrue() {
      return false;
    }
  }

  record Items(List<PythonValue> values) implements PythonValue {
    @Override
    public String typeName() {
      return "list";
    }

    @Override
    public boolean isTrue() {
      return !values.isEmpty();
    }
  }

  /** In the order in which the keys stand first; of one key's values the last. */
  record Members(Map<String, PythonValue> values) implements PythonValue {
    @Override
    public String typeName() {
      return "dict";
    }

    @Override
    public boolean isTrue() {
      return !values.isEmpty();
    }
  }
}
