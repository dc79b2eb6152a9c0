package org.quizwright.checking;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quizwright.checking.flaw.Flaws;
import org.quizwright.checking.flaw.ItemCheck;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Question;
import org.quizwright.model.source.Source;

/** All that can be judged of one question: its structure, its evidence, its key, its wording. */
public final class QuestionChecks {

  private QuestionChecks() {}

  /**
   * What is wrong with {@code question}, errors and warnings, in the order structure, evidence,
   * key, wording; empty where it may be printed as it stands.
   */
  public static List<Finding> check(Question question, List<Source> sources) {
    return Stream.of(
            coded("structure", question.task().accept(new StructureCheck(question.card()))),
            coded("evidence", new EvidenceCheck(sources).check(question)),
            coded("key", new KeySupport(sources).check(question)),
            Flaws.CATALOGUE.stream().flatMap(flaw -> coded(flaw, flaw.check(question))))
        .flatMap(findings -> findings)
        .toList();
  }

  /** Most find nothing and need no name. */
  private static Stream<Finding> coded(ItemCheck flaw, List<Finding> findings) {
    return findings.isEmpty() ? Stream.empty() : coded(name(flaw), findings);
  }

  private static Stream<Finding> coded(String code, List<Finding> findings) {
    return findings.stream().map(finding -> finding.coded(code));
  }

  /** The name of its class in small letters, such as {@code absolute-terms}. */
  private static String name(ItemCheck flaw) {
    return flaw.getClass()
        .getSimpleName()
        .replaceAll("(?<=.)(?=\\p{Lu})", "-")
        .toLowerCase(Locale.ROOT);
  }
}
