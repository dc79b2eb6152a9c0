package org.quizwright.analysis.passage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

  /** Cuts every passage of the sources, in their order, and parses all sentences together. */
  public static List<AnalysedPassage> of(List<Source> sources, Language language) {
    Iterator<ParsedSentence> parsed = language.parseAll(sentences(sources)).iterator();
    List<AnalysedPassage> all = new ArrayList<>();
    for (Source source : sources) {
      for (Passage passage : analysed(source)) {
        all.add(new AnalysedPassage(source, passage, sentences(source, passage, parsed)));
      }
    }
    return all;
  }

  private static List<Passage> analysed(Source source) {
    return source.passages().stream()
        .filter(passage -> passage.kind() != Passage.Kind.FOREIGN)
        .toList();
  }

  private static List<String> sentences(List<Source> sources) {
    return sources.stream()
        .flatMap(source -> analysed(source).stream())
        .flatMap(passage -> Sentences.texts(passage.text()).stream())
        .toList();
  }

  /** Sentences count from 1. */
  private static List<AnalysedSentence> sentences(
      Source source, Passage passage, Iterator<ParsedSentence> parsed) {
    List<AnalysedSentence> sentences = new ArrayList<>();
    for (Span span : Sentences.split(passage.text())) {
      TextRef ref = new TextRef(source.id(), passage.n(), sentences.size() + 1);
      sentences.add(new AnalysedSentence(ref, span, parsed.next()));
    }
    return sentences;
  }

  /** The passages of each source under its id, sources and passages in their order. */
  public static Map<String, List<AnalysedPassage>> bySource(List<AnalysedPassage> passages) {
    return passages.stream()
        .collect(
            Collectors.groupingBy(
                passage -> passage.source().id(), LinkedHashMap::new, Collectors.toList()));
  }

  public String text() {
    return passage.text();
  }

  /** The sentence that covers {@code offset}, or the next one, if any. */
  public Optional<AnalysedSentence> sentenceAt(int offset) {
    return sentences.stream().filter(sentence -> sentence.span().end() > offset).findFirst();
  }
}
