package org.quizwright.generation.comparison.excerpt;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.generation.comparison.voice.NamedThings;
import org.quizwright.generation.comparison.voice.Speech;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Sentences;
import org.quizwright.language.Span;
import org.quizwright.model.source.TextRef;

/** Adds to a short quotation the sentences just before it that report the same speaker. */
public final class ReportedSpeech {

  private final Facts facts;
  private final NamedThings named;

  /** Knows speakers by the names of {@code facts}. */
  public ReportedSpeech(Facts facts) {
    this.facts = facts;
    this.named = new NamedThings(facts.model());
  }

  /** The speech as it is where its own words already fill an excerpt, or nothing is reported. */
  public Speech extended(Speech speech) {
    Excerpt whole = new Excerpt(speech.voice(), speech.statements());
    if (!speech.voice().quoted() || whole.words() >= Excerpt.FEWEST_WORDS) {
      return speech;
    }
    List<Statement> statements = new ArrayList<>();
    for (Statement statement : speech.statements()) {
      before(statement, speech.voice()).stream()
          .filter(report -> statements.stream().noneMatch(s -> s.ref().equals(report.ref())))
          .forEach(statements::add);
    }
    return new Speech(speech.voice(), statements);
  }

  /** The statement as a whole sentence, and what leads up to it. */
  private List<Statement> before(Statement quoted, Voice voice) {
    List<Span> sentences = Sentences.split(quoted.passage().text());
    List<Statement> found = new ArrayList<>();
    int n = quoted.ref().sentence();
    found.add(sentence(quoted, sentences, n));
    while (--n >= 1 && reports(sentences.get(n - 1).of(quoted.passage().text()), voice)) {
      found.add(0, sentence(quoted, sentences, n));
    }
    return found;
  }

  private Statement sentence(Statement quoted, List<Span> sentences, int n) {
    TextRef ref = new TextRef(quoted.ref().source(), quoted.ref().passage(), n);
    Statement sentence = Statement.of(ref, quoted.passage(), sentences.get(n - 1));
    return sentence.naming(named.in(sentence.exact()));
  }

  /** Whether the speaker, by name or as "he" or "she", is the subject. */
  private boolean reports(String sentence, Voice voice) {
    ParsedSentence parsed = facts.language().parse(sentence);
    return parsed.tokens().stream()
        .filter(token -> token.relation().startsWith("nsubj"))
        .map(token -> token.text())
        .anyMatch(
            text -> text.equals(voice.shortName()) || text.equals("He") || text.equals("She"));
  }
}
