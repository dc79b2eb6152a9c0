package org.quizwright.cli.inspect;

import java.util.List;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.source.Source;

/** Whose views the sources hold, and which of them can confirm one another. */
final class ViewsSection implements Section {

  @Override
  public void print(ContentModel content, Page page) {
    page.heading("Whose views the sources hold", "");
    List<Source> sources = content.sources();
    for (Source source : sources) {
      String affiliation = source.metadata().affiliation();
      page.line(
          2,
          4,
          Piece.name(source.id() + ":"),
          affiliation.isEmpty()
              ? Piece.alert("not known: say it in the manifest (“affiliation”)")
              : Piece.plain(affiliation));
      page.labelled("Standpoint", source.metadata().standpoint());
      page.labelled("Independent", sources.size() < 2 ? "" : independent(source, sources));
    }
    if (sources.size() > 1 && sources.stream().noneMatch(one -> hasIndependent(one, sources))) {
      page.line(
          2,
          4,
          Piece.alert(
              "All sources share one view or draw on one another: agreement among them proves"
                  + " nothing. Look for a source of another standpoint."));
    } else if (sources.size() == 1) {
      page.line(2, 4, Piece.alert("One source only: there is nothing to compare it with."));
    }
  }

  private static boolean hasIndependent(Source source, List<Source> sources) {
    return sources.stream().anyMatch(source::isIndependentOf);
  }

  private static String independent(Source source, List<Source> sources) {
    List<String> ids = sources.stream().filter(source::isIndependentOf).map(Source::id).toList();
    return ids.isEmpty() ? "of none of the others" : "of " + String.join(", ", ids);
  }
}
