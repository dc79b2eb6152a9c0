package org.quizwright.cli.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class SizeConverterTest {

  private final SizeConverter sizes = new SizeConverter();

  @ParameterizedTest
  @CsvSource({
    "5MB, 5000000",
    "5 mb, 5000000",
    "2.5M, 2500000",
    "800kB, 800000",
    "1GB, 1000000000",
    "3000000, 3000000",
    "12b, 12"
  })
  void readsSizesWithTheirUnits(String size, long bytes) {
    assertThat(sizes.convert(size)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "large", "5 miles", "-5MB", "5,5MB", "999999999999999999999"})
  void refusesWhatIsNoSizeAndShowsOne(String size) {
    assertThatExceptionOfType(TypeConversionException.class)
        .isThrownBy(() -> sizes.convert(size))
        .withMessageContaining("5MB");
  }

  @Test
  void refusesMoreThanTheMemoryHolds() {
    assertThatExceptionOfType(TypeConversionException.class)
        .isThrownBy(() -> sizes.convert("2GB"))
        .withMessageContaining("1GB");
  }
}
