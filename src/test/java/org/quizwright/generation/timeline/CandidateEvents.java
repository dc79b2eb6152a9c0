package org.quizwright.generation.timeline;

import java.nio.file.Path;
import org.quizwright.analysis.Analyst;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.CacheFolder;
import org.quizwright.language.CachedLanguage;
import org.quizwright.language.CoreNlpLanguage;
import org.quizwright.language.Language;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Event;
import org.quizwright.model.course.Theme;
import org.quizwright.reading.Seeds;
import org.quizwright.reading.SeedsReader;

/** Prints, for developers, which events of a folder of texts may stand on a timeline. */
final class CandidateEvents {

  private CandidateEvents() {}

  public static void main(String... folders) throws Exception {
    Seeds seeds = SeedsReader.read(Path.of(folders[0]), SeedsReader.MAX_BYTES);
    Language language = new CachedLanguage(new CoreNlpLanguage(), CacheFolder.standard());
    ContentModel model = Analyst.analyse(seeds.course(), seeds.sources(), language);
    for (Theme theme : seeds.course().taughtThemes()) {
      Facts facts = new Facts(model, theme, language);
      TimelineEvents events = new TimelineEvents(facts);
      System.out.println("=== " + theme.id());
      events.usable().forEach(event -> print(event, facts));
      System.out.println("--- left out");
      model.events().stream()
          .filter(event -> event.theme().equals(theme.id()))
          .filter(event -> events.usable().stream().noneMatch(e -> e.id().equals(event.id())))
          .forEach(event -> print(event, facts));
    }
  }

  private static void print(Event event, Facts facts) {
    System.out.printf(
        "  %s %s %d %s %s %s%n",
        event.orderable() ? "+" : "-",
        event.date().edtf(),
        event.importance(),
        event.label(),
        new LabelCheck(facts.language()).faults(event.label()),
        new Grounds(facts).of(event).isPresent() ? "" : "no grounds");
  }
}
