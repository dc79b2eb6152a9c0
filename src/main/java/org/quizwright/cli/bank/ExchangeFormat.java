package org.quizwright.cli.bank;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.quizwright.exchange.Formats;
import org.quizwright.exchange.format.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format. */
final class ExchangeFormat implements ITypeConverter<Format> {

  @Override
  public Format convert(String name) {
    return Formats.named(name)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + name + "' is not a format; there are: " + String.join(", ", names())));
  }

  static List<String> names() {
    return Formats.ALL.stream().map(Format::name).toList();
  }

  /** The names, for help pages and the shell. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return new ArrayList<>(names()).iterator();
    }
  }
}
