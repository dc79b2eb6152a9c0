package org.quizwright.checking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.checking.flaw.Answers;
import org.quizwright.language.Words;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.TrueFalse;
import org.quizwright.model.source.Source;

/**
 * Whether the key says only what the evidence backs: every number of it, and for a question that
 * locates a statement also most of its words.
 */
public final class KeySupport {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[,.]\\d+)*");

  private static final double LEAST_SHARE = 0.6;

  private final List<Source> sources;

  public KeySupport(List<Source> sources) {
    this.sources = List.copyOf(sources);
  }

  public List<Finding> check(Question question) {
    List<Finding> findings = new ArrayList<>();
    String asked = asked(question);
    String origins = origins(question);
    for (String key : keys(question)) {
      List<String> unbacked =
          numbers(key).filter(n -> !asked.contains(n) && !origins.contains(n)).toList();
      if (!unbacked.isEmpty()) {
        findings.add(unsupported(question, key, "the number " + unbacked.get(0)));
      } else if (question.card().demand() == Demand.LOCATE && !backs(key, asked, origins)) {
        findings.add(unsupported(question, key, "most of its words"));
      }
    }
    return findings;
  }

  private static Finding unsupported(Question question, String key, String what) {
    return Finding.error(
        Place.id(question.id()),
        "The evidence doesn't back " + what + " in “" + key + "”.",
        "Quote the words that do, or correct the key.");
  }

  private static List<String> keys(Question question) {
    if (question.task() instanceof TrueFalse statement) {
      return List.of(statement.answer() ? statement.stem() : statement.correction());
    }
    return Answers.of(question.task());
  }

  /** What may stand in a key: the evidence and the stem. */
  private static String asked(Question question) {
    Stream<String> evidence = question.card().evidence().stream().map(Evidence::exact);
    boolean statement = question.task() instanceof TrueFalse;
    Stream<String> stem = statement ? Stream.empty() : Stream.of(question.task().stem());
    return Stream.concat(evidence, stem).collect(Collectors.joining(" "));
  }

  /** What may stand in it, too: who wrote the sources, when and where. */
  private String origins(Question question) {
    return sources.stream()
        .filter(source -> rests(question, source))
        .map(KeySupport::origin)
        .collect(Collectors.joining(" "));
  }

  private static boolean rests(Question question, Source source) {
    return question.card().evidence().stream()
        .anyMatch(evidence -> evidence.source().equals(source.id()));
  }

  private static String origin(Source source) {
    return String.join(
        " ",
        source.metadata().title(),
        source.metadata().author(),
        source.metadata().containerTitle(),
        source.metadata().affiliation(),
        source.metadata().standpoint(),
        String.valueOf(source.metadata().issued()));
  }

  private static Stream<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group);
  }

  /** Mostly the evidence is enough, and a source's origin needn't be taken into words. */
  private static boolean backs(String key, String asked, String origins) {
    List<String> words = Words.lemmas(key);
    Set<String> backed = new LinkedHashSet<>(Words.lemmas(asked));
    if (!isMost(words, backed)) {
      backed.addAll(Words.lemmas(origins));
    }
    return isMost(words, backed);
  }

  private static boolean isMost(List<String> words, Set<String> backed) {
    long found = words.stream().filter(backed::contains).count();
    return words.isEmpty() || (double) found / words.size() >= LEAST_SHARE;
  }
}
