package org.quizwright.analysis.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quizwright.language.Language;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Sentences;
import org.quizwright.language.Span;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;

/** A passage of a source with its sentences in order: what every finder reads. */
public record AnalysedPassage(Source source, Passage passage, List<AnalysedSentence> sentences) {

  public AnalysedPassage {
    sentences = List.copyOf(sentences);
  }

  /** Cuts and parses one passage; sentences count from 1. */
  public static AnalysedPassage of(Source source, Passage passage, Language language) {
    List<Span> spans = Sentences.split(passage.text());
    List<ParsedSentence> parsed =
        language.parseAll(spans.stream().map(span -> span.of(passage.text())).toList());
    List<AnalysedSentence> sentences = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      TextRef ref = new TextRef(source.id(), passage.n(), i + 1);
      sentences.add(new AnalysedSentence(ref, spans.get(i), parsed.get(i)));
    }
    return new AnalysedPassage(source, passage, sentences);
  }

  /** Cuts and parses every English passage of the sources, in their order. */
  public static List<AnalysedPassage> of(List<Source> sources, Language language) {
    return sources.stream()
        .flatMap(
            source ->
                source.passages().stream()
                    .filter(passage -> passage.kind() != Passage.Kind.FOREIGN)
                    .map(passage -> of(source, passage, language)))
        .toList();
  }

  public String text() {
    return passage.text();
  }

  /** The sentence that covers {@code offset}, or the next one, if any. */
  public Optional<AnalysedSentence> sentenceAt(int offset) {
    return sentences.stream().filter(sentence -> sentence.span().end() > offset).findFirst();
  }
}
