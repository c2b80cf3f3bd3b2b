package dev.belay.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.belay.codegen.FieldType.Base;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldTypeTest {
  @Test
  void anEnumerationKeepsItsValues() {
    assertThat(FieldType.parse("enum[a, b|c]?"))
        .isEqualTo(new FieldType(List.of(Base.ENUM), false, false, List.of("a", "b|c")));
  }

  @Test
  void nullIsNoPartOfAUnion() {
    FieldType type = FieldType.parse("path|null!");
    assertThat(type.base()).isEqualTo(Base.PATH);
    assertThat(type.nullable()).isTrue();
    assertThat(type.required()).isTrue();
  }

  @Test
  void severalTypesAreAUnion() {
    FieldType type = FieldType.parse("string|object[]|null?");
    assertThat(type.base()).isEqualTo(Base.UNION);
    assertThat(type.parts()).containsExactly(Base.STRING, Base.OBJECT_LIST);
  }

  @Test
  void anEnumerationWithoutAValueIsRefused() {
    assertThatThrownBy(() -> FieldType.parse("enum[a,]!")).hasMessageContaining("empty value");
    assertThatThrownBy(() -> FieldType.parse("enum[a,a]!")).hasMessageContaining("twice");
    assertThatThrownBy(() -> FieldType.parse("null!")).hasMessageContaining("null alone");
  }
}
