package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.reference.Referent;
import org.quizwright.analysis.reference.Referents;
import org.quizwright.language.ParsedSentence;

/** Who stands in the foreground of a text where somebody is quoted. */
final class Foremost {

  /** Words that are sentences by themselves, which nobody takes for irony. */
  private static final Pattern SENTENCES = Pattern.compile("\\p{Lu}.*[.!?…,]\\s*", Pattern.DOTALL);

  private final List<AnalysedPassage> passages;
  private final Referents referents;

  Foremost(List<AnalysedPassage> passages, Referents referents) {
    this.passages = passages;
    this.referents = referents;
  }

  /** Whom the first such pronoun in the tag means. */
  Optional<Speaker> meant(Pronoun pronoun, Tag tag) {
    return tag.passage()
        .sentenceAt(tag.offset())
        .flatMap(sentence -> meant(pronoun, sentence, tag.offset()))
        .map(Foremost::speaker);
  }

  private Optional<Referent> meant(Pronoun pronoun, AnalysedSentence sentence, int offset) {
    ParsedSentence parsed = sentence.parsed();
    return IntStream.range(0, parsed.tokens().size())
        .filter(i -> sentence.span().start() + parsed.token(i).start() >= offset)
        .filter(i -> pronoun.has(parsed.token(i).text()))
        .boxed()
        .findFirst()
        .flatMap(i -> referents.likeliest(sentence.ref(), i));
  }

  private static Speaker speaker(Referent who) {
    return who.name() == null
        ? new NounPhrase(who.sentence(), who.token()).speaker()
        : Speaker.named(who.name());
  }

  /** Who is named before the tag's sentence and may be called so. */
  Optional<Speaker> before(Pronoun pronoun, Tag tag) {
    return tag.passage().sentenceAt(tag.offset()).stream()
        .flatMap(this::before)
        .filter(pronoun::mayMean)
        .map(Speaker::named)
        .findFirst();
  }

  /** Who stands out of those who have spoken before, where the words are whole sentences. */
  Optional<Speaker> of(Speech speech, List<Heard> heard) {
    Stretch words = speech.first();
    return passages.stream()
        .filter(passage -> passage.passage().n() == words.passage())
        .filter(passage -> SENTENCES.matcher(words.span().of(passage.text())).matches())
        .flatMap(passage -> passage.sentenceAt(words.span().start()).stream())
        .flatMap(this::before)
        .flatMap(name -> spoken(name, heard).stream())
        .findFirst();
  }

  /** The speaker of that name, which other texts of the course may give in full. */
  private static Optional<Speaker> spoken(String name, List<Heard> heard) {
    return heard.stream()
        .map(Heard::speaker)
        .filter(speaker -> speaker.name().equals(name) || speaker.name().endsWith(" " + name))
        .findFirst();
  }

  private Stream<String> before(AnalysedSentence sentence) {
    return referents.before(sentence.ref()).stream();
  }
}
