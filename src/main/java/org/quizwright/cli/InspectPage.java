package org.quizwright.cli;

import java.util.List;
import java.util.Locale;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Mention;
import org.quizwright.model.content.Placement;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.content.Warning;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.Variant;
import org.quizwright.model.source.Witness;

/** The content model as a page for a person. */
final class InspectPage {

  private static final int EXCERPT = 76;

  private final ContentModel content;
  private final Page page;

  InspectPage(ContentModel content, boolean colours) {
    this.content = content;
    this.page = new Page(colours);
  }

  String text() {
    page.title(content.course().title());
    sources();
    views();
    themes();
    timeline();
    quotations();
    variants();
    warnings();
    return page.text();
  }

  private void sources() {
    page.heading("Sources", content.sources().size());
    for (Source source : content.sources()) {
      Metadata metadata = source.metadata();
      page.item(source.id(), metadata.fullAuthor() + ", " + metadata.title());
      page.detail(provenance(metadata));
      page.detail(source.passages().size() + " body passages, " + source.notes().size() + " notes");
      if (!metadata.detected().isEmpty()) {
        page.detail("read off the text: " + String.join(", ", metadata.detected()));
      }
      for (Witness witness : source.witnesses()) {
        page.detail(
            String.format(
                Locale.ROOT,
                "%-5s %s%s",
                witness.role().name().toLowerCase(Locale.ROOT),
                witness.file(),
                witness.role() == Witness.Role.BASE
                    ? ""
                    : String.format(
                        Locale.ROOT,
                        "  (%.1f%% of it is in the base)",
                        100 * witness.containment())));
        if (!witness.reason().isEmpty()) {
          page.detail("      chosen as base: " + witness.reason());
        }
      }
    }
  }

  private static String provenance(Metadata metadata) {
    String issued = metadata.issued() == null ? "no date" : metadata.issued().edtf();
    return metadata.containerTitle() + ", " + issued + ", " + metadata.type();
  }

  private void views() {
    page.heading("Whose views the sources hold", content.sources().size());
    for (Source source : content.sources()) {
      List<String> independent =
          content.sources().stream().filter(source::isIndependentOf).map(Source::id).toList();
      page.item(source.id(), source.metadata().affiliation());
      page.detail(
          independent.isEmpty()
              ? "independent of none of the others"
              : "independent of " + String.join(", ", independent));
    }
  }

  private void themes() {
    page.heading("Themes", content.course().themes().size());
    for (Theme theme : content.course().themes()) {
      List<Placement> placed =
          content.placements().stream().filter(p -> p.theme().equals(theme.id())).toList();
      page.item(theme.id(), theme.title());
      if (theme.isTaught()) {
        page.detail(theme.enquiry());
      }
      for (Source source : content.sources()) {
        List<Integer> passages =
            placed.stream()
                .filter(p -> p.source().equals(source.id()))
                .map(Placement::passage)
                .toList();
        if (!passages.isEmpty()) {
          page.detail(source.id() + ": " + Ranges.of(passages));
        }
      }
    }
  }

  private void timeline() {
    page.heading("Timeline", content.events().size());
    for (Event event : content.events()) {
      Mention first = event.mentions().get(0);
      page.row(
          event.date().edtf(),
          event.label(),
          first.ref().source()
              + " ¶"
              + first.ref().passage()
              + (event.orderable() ? "" : ", not for timelines"));
    }
  }

  private void quotations() {
    page.heading("Quotations", content.quotations().size());
    for (Quotation quotation : content.quotations()) {
      String speaker = quotation.speaker() == null ? "(nobody named)" : quotation.speaker();
      page.row(
          speaker,
          "“" + Page.shortened(quotation.text(), EXCERPT) + "”",
          quotation.source() + " ¶" + quotation.firstPassage());
    }
  }

  private void variants() {
    long count = content.sources().stream().mapToLong(source -> source.variants().size()).sum();
    page.heading("Where the copies differ", count);
    for (Source source : content.sources()) {
      for (Variant variant : source.variants()) {
        String others =
            variant.others().stream()
                .map(other -> "“" + other.reading() + "” in " + other.file())
                .toList()
                .toString();
        page.item(source.id() + " ¶" + variant.passage(), "“" + variant.reading() + "”");
        page.detail(others.substring(1, others.length() - 1) + ". " + variant.reason());
      }
    }
  }

  private void warnings() {
    page.heading("Worth knowing", content.warnings().size());
    for (Warning warning : content.warnings()) {
      String place =
          warning.passage() > 0 ? warning.source() + " ¶" + warning.passage() : warning.source();
      page.item(place.isEmpty() ? "course" : place, warning.text());
    }
  }
}
