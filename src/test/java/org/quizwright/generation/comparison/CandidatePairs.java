package org.quizwright.generation.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.analysis.Analyst;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.pairing.PairingFinder;
import org.quizwright.generation.comparison.pairing.Rejection;
import org.quizwright.generation.comparison.voice.Speech;
import org.quizwright.generation.comparison.voice.Voices;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.CacheFolder;
import org.quizwright.language.CachedLanguage;
import org.quizwright.language.CoreNlpLanguage;
import org.quizwright.language.Language;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.MarkLevel;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.reading.Seeds;
import org.quizwright.reading.SeedsReader;

/** Prints which voices were paired in a folder of texts, which were turned down, and why. */
final class CandidatePairs {

  private CandidatePairs() {}

  /** Takes the folder of the texts and their manifest; any second word prints every label too. */
  public static void main(String... folders) throws Exception {
    Seeds seeds = SeedsReader.read(Path.of(folders[0]), SeedsReader.MAX_BYTES);
    Language language = new CachedLanguage(new CoreNlpLanguage(), CacheFolder.standard());
    ContentModel model = Analyst.analyse(seeds.course(), seeds.sources(), language);
    for (Theme theme : seeds.course().taughtThemes()) {
      Facts facts = new Facts(model, theme, language);
      System.out.println("=== " + theme.id());
      PairingFinder finder = new PairingFinder(facts);
      List<Pairing> pairings = finder.pairings();
      List<Rejection> rejected = new ArrayList<>(finder.rejected());
      List<Draft> drafts = ComparisonWriter.write(facts, pairings, rejected);
      speakers(facts);
      rejections(rejected);
      drafts.forEach(CandidatePairs::print);
      if (folders.length > 1) {
        everyLabel(facts, pairings);
      }
    }
  }

  /** The best task of each label, whether chosen or not. */
  private static void everyLabel(Facts facts, List<Pairing> pairings) {
    System.out.println("=== every label of " + facts.theme().id());
    for (String label : pairings.stream().map(Pairing::label).distinct().toList()) {
      List<Pairing> alike = pairings.stream().filter(one -> one.label().equals(label)).toList();
      ComparisonWriter.write(facts, alike, new ArrayList<>()).forEach(CandidatePairs::print);
    }
  }

  private static void speakers(Facts facts) {
    for (Speech speech : new Voices(facts).speeches()) {
      System.out.printf("  %s: %d sentences%n", speech.voice().name(), speech.statements().size());
    }
  }

  /** The best pair of each label and reason. */
  private static void rejections(List<Rejection> rejected) {
    Map<String, Rejection> best = new LinkedHashMap<>();
    rejected.forEach(
        no ->
            best.merge(
                no.label() + " (" + no.reason() + ")",
                no,
                (one, other) -> one.score() >= other.score() ? one : other));
    best.forEach((label, no) -> System.out.printf("  turned down %5.1f %s%n", no.score(), label));
  }

  private static void print(Draft draft) {
    SourceComparison task = (SourceComparison) draft.task();
    System.out.println("\n--- " + draft.hinge() + " | " + task.relation() + " | " + task.stem());
    task.sources()
        .forEach(
            side -> {
              System.out.println("* " + side.voice() + ": " + side.headnote());
              side.excerpt()
                  .forEach(
                      span -> System.out.println("    ¶" + span.passage() + " " + span.exact()));
            });
    for (Prompt prompt : task.prompts()) {
      System.out.println(prompt.id() + " [" + prompt.points() + "] " + prompt.text());
      System.out.println("     KEY " + prompt.answer());
    }
    System.out.println("chart " + task.chartRows());
    for (MarkLevel level : task.markScheme()) {
      System.out.println("  " + level.points() + " " + level.descriptor());
    }
    System.out.println("MODEL " + task.modelAnswer());
    System.out.println("NOTE " + task.teacherNote());
  }
}
