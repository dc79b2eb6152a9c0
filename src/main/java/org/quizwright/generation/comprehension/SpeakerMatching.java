package org.quizwright.generation.comprehension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.PairMatching;
import org.quizwright.generation.draft.PairMatching.Entry;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.language.Case;
import org.quizwright.language.Clause;
import org.quizwright.language.Sentences;
import org.quizwright.language.Words;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Skill;

/** People and what the texts quote them as saying, with one quotation too many. */
final class SpeakerMatching implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("speaker-matching", Skill.SOURCING, Demand.LOCATE);

  /** A name, or one of a kind: "the reporter" is nobody in particular. */
  private static final Pattern KNOWN =
      Pattern.compile("(?!(?:The|Some|Many|Another) \\p{Ll})\\p{Lu}.*|(?:one|an?) .*");

  /** A text calls Ann Frith "Frith" once it has told who she is. */
  private static final Pattern SURNAME = Pattern.compile("^(?:\\p{Lu}[\\p{L}.’-]* )+(?=\\p{Lu})");

  private static final Pattern LEAD_IN = Pattern.compile("[,:—–]$");

  private static final int FEWEST_WORDS = 6;
  private static final int FEWEST_CONTENT = 4;

  @Override
  public List<Draft> write(Facts facts) {
    List<Entry> entries = new ArrayList<>();
    for (Quotation quotation : facts.model().quotations()) {
      String speaker = quotation.speaker();
      if (speaker != null
          && KNOWN.matcher(speaker).matches()
          && !speaker.equals(NamedAuthor.author(facts, quotation.source()))
          && facts.isPrimary(quotation.source(), quotation.firstPassage())
          && entries.stream().noneMatch(entry -> entry.left().equals(speaker))) {
        words(facts, speaker, quotation)
            .ifPresent(
                words ->
                    entries.add(
                        new Entry(
                            Case.upper(speaker),
                            Quote.sentence(Quote.part(words.exact().replaceFirst(",$", "."))),
                            evidence(facts, speaker, words))));
      }
    }
    return new PairMatching(DRAFTING, "Match each speaker with the words that the texts quote.")
        .write(facts, entries);
  }

  /** The sentence that says most, if it isn't too long. */
  private static Optional<Evidence> words(Facts facts, String speaker, Quotation quotation) {
    return SpeakerWords.of(facts, quotation).stream()
        .filter(words -> !isSpared(facts, words))
        .filter(words -> naming(facts, speaker, words).isPresent())
        .filter(words -> Words.in(words.exact()).size() >= FEWEST_WORDS)
        .filter(words -> isClause(facts, words.exact()))
        .max(
            Comparator.comparingInt((Evidence words) -> Words.content(words.exact()).size())
                .thenComparing(words -> words.exact().length()))
        .filter(words -> Words.content(words.exact()).size() >= FEWEST_CONTENT);
  }

  /** The words with the sentence that tells whose they are, where a reader is to find it. */
  private static List<Evidence> evidence(Facts facts, String speaker, Evidence words) {
    Evidence naming = naming(facts, speaker, words).orElseThrow();
    return naming.exact().contains(words.exact()) ? List.of(words) : List.of(naming, words);
  }

  /** From the same passage, or the lead-in that ends the one before. */
  private static Optional<Evidence> naming(Facts facts, String speaker, Evidence words) {
    List<String> leads =
        Sentences.texts(facts.text(words.source(), words.passage() - 1)).stream()
            .filter(sentence -> LEAD_IN.matcher(sentence).find())
            .toList();
    return Stream.concat(
            named(
                facts,
                speaker,
                words,
                words.passage(),
                facts.text(words.source(), words.passage())),
            leads.stream()
                .skip(Math.max(0, leads.size() - 1))
                .flatMap(lead -> named(facts, speaker, words, words.passage() - 1, lead)))
        .findFirst();
  }

  private static Stream<Evidence> named(
      Facts facts, String speaker, Evidence words, int passage, String text) {
    String name = SURNAME.matcher(speaker).replaceFirst("");
    Pattern named = Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE);
    return Sentences.texts(text).stream()
        .filter(sentence -> named.matcher(sentence.replace(words.exact(), "")).find())
        .map(sentence -> facts.quote(words.source(), passage, sentence));
  }

  /** A part of a sentence tells enough only where it has a subject and a verb. */
  private static boolean isClause(Facts facts, String words) {
    return Character.isUpperCase(words.charAt(0))
        || Clause.finite(facts.language().parse(words)).stream()
            .anyMatch(clause -> clause.subject().isPresent());
  }

  private static boolean isSpared(Facts facts, Evidence words) {
    return Cruelty.isIn(words.exact())
        || facts.model().sensitivities().stream()
            .filter(mark -> mark.ref().source().equals(words.source()))
            .filter(mark -> mark.ref().passage() == words.passage())
            .anyMatch(
                mark ->
                    facts
                        .sentence(mark.ref())
                        .filter(text -> text.contains(words.exact()))
                        .isPresent());
  }
}
