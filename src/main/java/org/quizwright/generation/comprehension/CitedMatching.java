package org.quizwright.generation.comprehension;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.PairMatching;
import org.quizwright.generation.draft.PairMatching.Entry;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.Authorities;
import org.quizwright.generation.wording.Authorities.Cited;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.language.BodyName;
import org.quizwright.language.Words;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** Statements of one text and the sources that its author gives for them, one source too many. */
final class CitedMatching implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("cited-matching", Skill.SOURCING, Demand.LOCATE);

  private static final int MOST_WORDS = 24;

  @Override
  public List<Draft> write(Facts facts) {
    Map<String, List<Cited>> bySource =
        Authorities.of(facts).stream()
            .filter(
                cited -> facts.isTaughtHere(cited.evidence().source(), cited.evidence().passage()))
            .filter(CitedMatching::isPrintable)
            .collect(
                Collectors.groupingBy(
                    cited -> cited.evidence().source(), TreeMap::new, Collectors.toList()));
    return bySource.entrySet().stream()
        .flatMap(
            entry -> drafts(facts, NamedAuthor.author(facts, entry.getKey()), entry.getValue()))
        .toList();
  }

  private static boolean isPrintable(Cited cited) {
    return StandAlone.isQuotable(cited.statement())
        && Words.in(cited.statement()).size() <= MOST_WORDS
        && !Cruelty.isIn(cited.statement());
  }

  private static Stream<Draft> drafts(Facts facts, String author, List<Cited> all) {
    List<Entry> entries = new ArrayList<>();
    all.stream()
        .filter(cited -> isOther(cited, entries))
        .forEach(
            cited ->
                entries.add(
                    new Entry(
                        Quote.sentence(cited.statement()),
                        cited.name(),
                        List.of(cited.evidence()))));
    String stem =
        "Match each statement with the source that %s gives for it."
            .formatted(BodyName.inside(author));
    return new PairMatching(DRAFTING, stem).write(facts, entries).stream();
  }

  /** Two articles of one newspaper would be two right answers. */
  private static boolean isOther(Cited cited, List<Entry> entries) {
    List<String> words = Words.lemmas(cited.name());
    return entries.stream()
        .map(entry -> Words.lemmas(entry.right()))
        .allMatch(taken -> words.stream().filter(taken::contains).count() <= 1);
  }
}
