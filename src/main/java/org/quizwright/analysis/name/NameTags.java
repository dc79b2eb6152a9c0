package org.quizwright.analysis.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;
import org.quizwright.model.source.TextRef;

/** Puts what all mentions of a name say it is in the place of what the tagger said of each. */
public final class NameTags {

  private static final String PERSON = "PERSON";

  private final Map<TextRef, Map<Span, String>> tags = new LinkedHashMap<>();

  private NameTags(Names names) {
    note(names.people(), PERSON);
    note(names.bodies(), "ORGANIZATION");
    note(names.places(), "LOCATION");
  }

  /** The passages with every name tagged as what it is, and nobody where there is no name. */
  public static List<AnalysedPassage> correct(List<AnalysedPassage> passages, Names names) {
    NameTags tags = new NameTags(names);
    return passages.stream()
        .map(
            passage ->
                new AnalysedPassage(
                    passage.source(),
                    passage.passage(),
                    passage.sentences().stream().map(tags::corrected).toList()))
        .toList();
  }

  private void note(List<NameMention> mentions, String tag) {
    for (NameMention mention : mentions) {
      tags.computeIfAbsent(mention.sentence().ref(), ref -> new LinkedHashMap<>())
          .put(mention.span(), tag);
    }
  }

  private AnalysedSentence corrected(AnalysedSentence sentence) {
    ParsedSentence parsed = sentence.parsed();
    List<Token> tokens = new ArrayList<>(parsed.tokens());
    IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).entity().equals(PERSON))
        .forEach(i -> tokens.set(i, tokens.get(i).tagged("O")));
    tags.getOrDefault(sentence.ref(), Map.of())
        .forEach(
            (span, tag) ->
                parsed.within(span).forEach(i -> tokens.set(i, tokens.get(i).tagged(tag))));
    return new AnalysedSentence(
        sentence.ref(), sentence.span(), new ParsedSentence(parsed.text(), tokens));
  }
}
