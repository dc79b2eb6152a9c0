package org.quizwright.assembly.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.WholeTerm;
import org.quizwright.model.content.Body;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Person;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.PrintedSentence;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.model.source.Metadata;

/** Finds whom a sheet's sources speak of without letting them speak. */
final class Unheard {

  private static final int MOST = 4;

  private final ContentModel model;
  private final List<PrintedSentence> sentences;

  private Unheard(ContentModel model, Worksheet sheet) {
    this.model = model;
    this.sentences =
        sheet
            .sources()
            .map(PrintedSource::paragraphs)
            .flatMap(List::stream)
            .map(PrintedParagraph::sentences)
            .flatMap(List::stream)
            .toList();
  }

  /** People and bodies, those named in most sentences first. */
  static List<String> in(ContentModel model, Worksheet sheet) {
    return new Unheard(model, sheet).names();
  }

  private List<String> names() {
    List<String> heard = heard();
    return Stream.concat(
            model.people().stream().map(Person::name), model.bodies().stream().map(Body::name))
        .distinct()
        .filter(name -> mentions(name) > 0)
        .filter(name -> heard.stream().noneMatch(voice -> WholeTerm.isIn(voice, name)))
        .sorted(Comparator.comparingLong(this::mentions).reversed())
        .limit(MOST)
        .toList();
  }

  private long mentions(String name) {
    return sentences.stream()
        .filter(sentence -> WholeTerm.isNamedIn(sentence.text(), name))
        .count();
  }

  /** Authors, what they write for, and whoever asserts a printed sentence. */
  private List<String> heard() {
    Stream<Metadata> works =
        sentences.stream()
            .map(sentence -> sentence.ref().source())
            .distinct()
            .map(id -> model.source(id).orElseThrow().metadata());
    return Stream.concat(
            works.flatMap(work -> Stream.of(work.fullAuthor(), work.affiliation())),
            sentences.stream()
                .flatMap(sentence -> model.claim(sentence.ref()).stream())
                .map(Claim::assertedBy))
        .distinct()
        .toList();
  }
}
