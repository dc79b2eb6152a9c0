package org.quizwright.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quizwright.json.PreparedTexts;
import org.quizwright.language.ForeignText;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.SourceEntry;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;
import org.quizwright.reading.text.Draft;
import org.quizwright.reading.text.SeedText;
import org.quizwright.reading.works.Likeness;
import org.quizwright.reading.works.Text;
import org.quizwright.reading.works.Work;
import org.quizwright.reading.works.Works;

/** From texts as they were read to sources: clean, repaired, copies of one work collated. */
final class Preparation {

  private final Course course;
  private final Function<String, Place> places;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Prepares the texts of one course.
   *
   * @param places where the manifest names a file
   */
  Preparation(Course course, Function<String, Place> places) {
    this.course = course;
    this.places = places;
  }

  /**
   * The sources with what is to be said of them.
   *
   * @param sound whether the texts were read without an error; else they are only looked through
   *     for more of them
   */
  PreparedTexts of(List<SeedText> texts, boolean sound) {
    List<Draft> drafts = drafts(texts);
    if (!sound || drafts.isEmpty() || findings.stream().anyMatch(Finding::isError)) {
      return new PreparedTexts(List.of(), findings);
    }
    Likeness likeness = Likeness.among(drafts);
    List<Work> works = new Works(drafts, likeness, places, findings).sort(course.sources());
    return new PreparedTexts(sources(works, likeness), findings);
  }

  /** Every file with prose in it; one without prose is an error. */
  private List<Draft> drafts(List<SeedText> texts) {
    List<Draft> drafts = new ArrayList<>();
    List<Draft> all = texts.parallelStream().map(this::draft).toList();
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).body().isEmpty()) {
        drafts.add(all.get(i));
      } else {
        findings.add(bare(texts.get(i)));
      }
    }
    return drafts;
  }

  /** Why a file gives no passage; a foreign one stops nobody unless the manifest counts on it. */
  private Finding bare(SeedText text) {
    Place place = Place.file(text.file());
    if (!ForeignText.is(String.join(" ", text.lines()))) {
      return Finding.error(
          place,
          "holds no paragraph of prose.",
          "Take it out of the folder, or check that it is a text.");
    }
    boolean named =
        course.sources().stream().anyMatch(entry -> entry.witnesses().contains(text.file()));
    String remedy = "Put an English translation in its place.";
    return named
        ? Finding.error(place, "isn't in English.", remedy)
        : Finding.warning(place, "isn't in English and was left out.", remedy);
  }

  private Draft draft(SeedText text) {
    List<String> titles =
        course.sources().stream()
            .filter(entry -> entry.witnesses().contains(text.file()))
            .flatMap(entry -> Stream.of(entry.title(), entry.containerTitle()))
            .filter(title -> title != null)
            .map(String::valueOf)
            .toList();
    return Draft.of(text, titles);
  }

  private List<Source> sources(List<Work> works, Likeness likeness) {
    SourceIds ids = new SourceIds(course.sources().stream().map(SourceEntry::id).toList());
    List<Source> sources = new ArrayList<>();
    List<Text> texts = works.parallelStream().map(work -> Text.of(work, likeness)).toList();
    for (int i = 0; i < works.size(); i++) {
      Text text = texts.get(i);
      findings.addAll(text.findings());
      SourceEntry entry = works.get(i).entry();
      Optional.ofNullable(entry)
          .flatMap(each -> Interviewer.check(each, text))
          .ifPresent(findings::add);
      Metadata metadata = MetadataReader.read(entry, text);
      String id = entry == null ? ids.next(metadata) : entry.id();
      sources.add(
          new Source(
              id,
              metadata,
              text.witnesses(),
              ForeignPassages.mark(text.witnesses().get(0).file(), text.passages(), findings),
              text.boilerplate(),
              text.notes(),
              text.variants()));
    }
    return sources;
  }
}
