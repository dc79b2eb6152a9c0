package org.quizwright.generation.comparison.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Sentences;
import org.quizwright.language.Span;
import org.quizwright.model.content.Person;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;

/** Sorts the sentences of a theme by the voice that speaks them. */
public final class Voices {

  private final Facts facts;
  private final NamedThings named;

  /** Sorts the sentences of a theme's passages. */
  public Voices(Facts facts) {
    this.facts = facts;
    this.named = new NamedThings(facts.model());
  }

  /**
   * Authors and people quoted by name, in the order in which they begin to speak. Words of anybody
   * else ("a resident", "the newspaper") are left out.
   */
  public List<Speech> speeches() {
    Map<Voice, List<Statement>> byVoice = new LinkedHashMap<>();
    for (Source source : facts.model().sources()) {
      source.passages().stream()
          .filter(passage -> passage.kind() != Passage.Kind.SLOGAN)
          .filter(passage -> facts.isOnTheme(source.id(), passage.n()))
          .forEach(passage -> sort(source, passage, byVoice));
    }
    return byVoice.entrySet().stream().map(e -> new Speech(e.getKey(), e.getValue())).toList();
  }

  private void sort(Source source, Passage passage, Map<Voice, List<Statement>> byVoice) {
    List<Quotation> quotations = quotations(source, passage);
    List<Span> sentences = Sentences.split(passage.text());
    for (int i = 0; i < sentences.size(); i++) {
      TextRef ref = new TextRef(source.id(), passage.n(), i + 1);
      Span sentence = sentences.get(i);
      heard(quotations, source, passage, sentence)
          .ifPresent(
              heard ->
                  byVoice
                      .computeIfAbsent(heard.voice(), v -> new ArrayList<>())
                      .add(statement(ref, passage, heard.span())));
    }
  }

  private Statement statement(TextRef ref, Passage passage, Span span) {
    Statement statement = Statement.of(ref, passage, span);
    return statement.naming(named.in(statement.exact()));
  }

  private record Heard(Voice voice, Span span) {}

  /** The author, unless somebody else speaks most of the sentence; the innermost speaker then. */
  private Optional<Heard> heard(
      List<Quotation> quotations, Source source, Passage passage, Span sentence) {
    Optional<Quotation> inmost =
        quotations.stream()
            .filter(quotation -> part(passage, sentence, quotation).isPresent())
            .min(Comparator.comparingInt(quotation -> quotation.text().length()));
    Heard author = new Heard(Voice.author(source), sentence);
    if (inmost.isEmpty()) {
      return Optional.of(author);
    }
    Span part = part(passage, sentence, inmost.get()).orElseThrow();
    Optional<Heard> speaker =
        speaker(inmost.get(), source)
            .map(voice -> new Heard(voice, whole(passage, sentence, part)));
    String words = sentence.of(passage.text());
    boolean isReport =
        speaker.filter(heard -> words.contains(heard.voice().shortName())).isPresent();
    boolean isFragment = 2 * words(part.of(passage.text())) < words(words);
    boolean isAuthors = speaker.isEmpty() || (!isReport && isTorn(passage, part));
    return isFragment && isAuthors ? Optional.of(author) : speaker;
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }

  /** The whole sentence where words are quoted that make none. */
  private static Span whole(Passage passage, Span sentence, Span part) {
    return isTorn(passage, part) ? sentence : part;
  }

  private static boolean isTorn(Passage passage, Span part) {
    return Character.isLowerCase(passage.text().charAt(part.start()));
  }

  private List<Quotation> quotations(Source source, Passage passage) {
    return facts.model().quotations().stream()
        .filter(quotation -> quotation.source().equals(source.id()))
        .filter(quotation -> quotation.firstPassage() <= passage.n())
        .filter(quotation -> quotation.lastPassage() >= passage.n())
        .toList();
  }

  private static Optional<Span> part(Passage passage, Span sentence, Quotation quotation) {
    return QuotedPart.in(passage.text(), sentence, quotation.text());
  }

  /** A quotation of the source's own author, as in an interview, is the author speaking. */
  private Optional<Voice> speaker(Quotation quotation, Source source) {
    String author = source.metadata().author();
    if (author.equals(quotation.speaker())) {
      return Optional.of(Voice.author(source));
    }
    return person(quotation).map(person -> voice(person, quotation.role(), source));
  }

  private static Voice voice(Person person, @Nullable String roleHere, Source source) {
    if (person.name().equals(source.metadata().author())) {
      return Voice.author(source);
    }
    String known = person.role() == null ? "" : person.role();
    return new Voice(person.name(), roleHere == null ? known : roleHere, source, true);
  }

  private Optional<Person> person(Quotation quotation) {
    String speaker = quotation.speaker() == null ? "" : quotation.speaker();
    return facts.model().people().stream()
        .filter(person -> person.name().equals(speaker) || person.aliases().contains(speaker))
        .findFirst();
  }
}
