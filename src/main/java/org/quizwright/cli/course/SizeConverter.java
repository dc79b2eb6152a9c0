package org.quizwright.cli.course;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a size such as {@code 5MB}, {@code 800 kB} or {@code 3000000}, in bytes. */
public final class SizeConverter implements ITypeConverter<Long> {

  private static final Pattern SIZE = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,3})?) ?([kmg]?)b?");
  private static final List<String> UNITS = List.of("", "k", "m", "g");

  /** More wouldn't fit into the memory that the program asks for. */
  public static final long LARGEST = 1_000_000_000;

  @Override
  public Long convert(String value) {
    Matcher size = SIZE.matcher(value.strip().toLowerCase(Locale.ROOT));
    if (!size.matches()) {
      throw new TypeConversionException("'" + value + "' is not a size; write one such as 5MB");
    }
    double unit = Math.pow(1000, UNITS.indexOf(size.group(2)));
    long bytes = Math.round(Double.parseDouble(size.group(1)) * unit);
    if (bytes < 1 || bytes > LARGEST) {
      throw new TypeConversionException("'" + value + "' is out of range; up to 1GB is possible");
    }
    return bytes;
  }
}
