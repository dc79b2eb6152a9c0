package org.quizwright.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.time.DateTagger;
import org.quizwright.analysis.time.TaggedDates;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.Figure;

/** Finds the figures of all sentences, each with its time and the voice that gives it. */
public final class FigureFinder {

  private final Voices voices;

  public FigureFinder(List<Claim> claims) {
    voices = new Voices(claims);
  }

  /** The figures in the order of the text; {@code passages} are those of whole sources. */
  public List<Figure> find(List<AnalysedPassage> passages) {
    return find(passages, DateTagger.tag(passages, "", List.of()));
  }

  /** As the other one does, with the dates that {@link DateTagger} has found. */
  public List<Figure> find(List<AnalysedPassage> passages, TaggedDates dates) {
    AsOf times = new AsOf(dates);
    return passages.stream().flatMap(passage -> in(passage, times).stream()).toList();
  }

  private List<Figure> in(AnalysedPassage passage, AsOf times) {
    List<Figure> found = new ArrayList<>();
    Readings readings = new Readings();
    Protagonists protagonists = new Protagonists();
    voices.open();
    for (AnalysedSentence sentence : passage.sentences()) {
      String voice = voices.of(passage, sentence);
      Respectively.dealt(sentence.text(), readings.in(sentence.parsed())).stream()
          .map(reading -> figure(passage, sentence, reading, times, voice, protagonists))
          .forEach(found::add);
      protagonists.read(sentence.parsed());
    }
    return found;
  }

  private static boolean isSpoken(
      AnalysedPassage passage, AnalysedSentence sentence, String voice) {
    String author = passage.source().metadata().fullAuthor();
    return !voice.isEmpty()
        && !author.contains(voice)
        && !voice.contains(author)
        && !sentence.text().contains(voice);
  }

  private static Figure figure(
      AnalysedPassage passage,
      AnalysedSentence sentence,
      Reading reading,
      AsOf times,
      String author,
      Protagonists protagonists) {
    Amount amount = reading.amount();
    String voice =
        Voices.isSpeech(sentence, author)
                && !author.equals(passage.source().metadata().fullAuthor())
            ? author
            : Reporter.of(sentence.parsed(), amount.span())
                .flatMap(protagonists::named)
                .orElse(author);
    return new Figure(
        amount.low(),
        amount.high(),
        reading.unit(),
        reading.measures(),
        times.of(sentence, reading, isSpoken(passage, sentence, author)),
        amount.hedge(),
        voice,
        sentence.ref(),
        amount.span().of(sentence.text()));
  }
}
