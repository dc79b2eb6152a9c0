package org.quizwright.cli.bank;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quizwright.cli.console.Choice;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.Status;
import picocli.CommandLine.Option;

/** The options that choose questions; all that are given must hold. */
final class QuestionFilter {

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      converter = Choice.OfType.class,
      completionCandidates = Choice.OfType.class,
      description = "such as multiple-choice")
  private List<QuestionType> types = List.of();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      converter = Choice.OfLevel.class,
      completionCandidates = Choice.OfLevel.class,
      description = "${COMPLETION-CANDIDATES}")
  private List<Level> levels = List.of();

  @Option(
      names = "--skill",
      paramLabel = "SKILL",
      converter = Choice.OfSkill.class,
      completionCandidates = Choice.OfSkill.class,
      description = "such as close-reading")
  private List<Skill> skills = List.of();

  @Option(
      names = "--demand",
      paramLabel = "DEMAND",
      converter = Choice.OfDemand.class,
      completionCandidates = Choice.OfDemand.class,
      description = "${COMPLETION-CANDIDATES}")
  private List<Demand> demands = List.of();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      converter = Choice.OfStatus.class,
      completionCandidates = Choice.OfStatus.class,
      description = "${COMPLETION-CANDIDATES}")
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
}
