package org.quizwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quizwright.model.EditDistance;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.sheet.Mix;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a kind of question as it is typed. */
final class MixConverter implements ITypeConverter<MixConverter.Kind> {

  /** The types that one word means. */
  record Kind(List<QuestionType> types) {}

  /** What can be typed. */
  static final class Words extends ArrayList<String> {

    private static final long serialVersionUID = 1L;

    Words() {
      super(Mix.words());
    }
  }

  @Override
  public Kind convert(String typed) {
    List<QuestionType> types = Mix.types(typed.strip().toLowerCase(Locale.ROOT));
    if (types.isEmpty()) {
      throw new TypeConversionException(
          "'"
              + typed
              + "' isn't a kind of question. "
              + EditDistance.nearest(typed, Mix.words())
                  .map(nearest -> "Did you mean " + nearest + "?")
                  .orElse("There are: " + String.join(", ", Mix.words()) + "."));
    }
    return new Kind(types);
  }
}
