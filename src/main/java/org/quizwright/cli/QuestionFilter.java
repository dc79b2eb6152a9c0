package org.quizwright.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.Status;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that choose questions; all that are given must hold. */
final class QuestionFilter {

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      converter = Types.class,
      description = "such as multiple-choice")
  private List<QuestionType> types = List.of();

  @Option(names = "--level", paramLabel = "LEVEL", description = "${COMPLETION-CANDIDATES}")
  private List<Level> levels = List.of();

  @Option(
      names = "--skill",
      paramLabel = "SKILL",
      converter = Skills.class,
      description = "such as close-reading")
  private List<Skill> skills = List.of();

  @Option(names = "--demand", paramLabel = "DEMAND", description = "${COMPLETION-CANDIDATES}")
  private List<Demand> demands = List.of();

  @Option(names = "--status", paramLabel = "STATUS", description = "${COMPLETION-CANDIDATES}")
  private List<Status> statuses = List.of();

  @Option(names = "--source", paramLabel = "ID", description = "questions that rest on this source")
  private @Nullable String source;

  @Option(names = "--text", paramLabel = "WORDS", description = "words that stand anywhere in them")
  private @Nullable String text;

  boolean lets(Question question) {
    return in(types, question.type())
        && in(levels, question.card().level())
        && in(skills, question.card().skill())
        && in(demands, question.card().demand())
        && in(statuses, question.card().status())
        && (source == null || rests(question, source))
        && (text == null || says(question, text));
  }

  private static <T> boolean in(List<T> wanted, T value) {
    return wanted.isEmpty() || wanted.contains(value);
  }

  private static boolean rests(Question question, String source) {
    return question.card().assertedBy().contains(source)
        || question.card().evidence().stream().anyMatch(each -> each.source().equals(source));
  }

  private static boolean says(Question question, String words) {
    return QuestionJson.tree(question)
        .toString()
        .toLowerCase(Locale.ROOT)
        .contains(words.toLowerCase(Locale.ROOT));
  }

  /** The word for a constant in banks and on the command line. */
  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <T extends Enum<T>> T named(T[] constants, String word) {
    return Stream.of(constants)
        .filter(constant -> label(constant).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + word
                        + "' isn't possible; there are: "
                        + String.join(
                            ", ", Stream.of(constants).map(QuestionFilter::label).toList())));
  }

  /** Reads a type. */
  static final class Types implements ITypeConverter<QuestionType> {
    @Override
    public QuestionType convert(String word) {
      return named(QuestionType.values(), word);
    }
  }

  /** Reads a skill. */
  static final class Skills implements ITypeConverter<Skill> {
    @Override
    public Skill convert(String word) {
      return named(Skill.values(), word);
    }
  }
}
