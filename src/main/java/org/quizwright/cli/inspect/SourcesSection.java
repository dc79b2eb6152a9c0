package org.quizwright.cli.inspect;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.Witness;
import org.quizwright.model.time.DateWords;

/** The works and the files that hold them: how alike the files are, and which one is printed. */
final class SourcesSection implements Section {

  @Override
  public void print(ContentModel content, Page page) {
    page.heading("Sources", "");
    for (Source source : content.sources()) {
      Metadata metadata = source.metadata();
      page.line(
          2,
          4,
          Piece.name(source.id() + ":"),
          Piece.plain(
              metadata.author().isEmpty()
                  ? metadata.title()
                  : metadata.author() + ", " + metadata.title()));
      page.labelled("Appeared", provenance(metadata, content.course().isAmerican()));
      page.labelled(
          "Holds",
          Phrases.counted(source.passages().size(), "passage")
              + ", "
              + Phrases.counted(source.notes().size(), "note"));
      page.labelled("Detected", detected(metadata));
      source.witnesses().forEach(witness -> witness(source, witness, page));
    }
  }

  private static String provenance(Metadata metadata, boolean american) {
    return Stream.of(
            metadata.containerTitle(),
            metadata.issued() == null ? "no date known" : DateWords.of(metadata.issued(), american),
            metadata.type())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String detected(Metadata metadata) {
    return metadata.detected().isEmpty()
        ? ""
        : String.join(", ", metadata.detected())
            + " (read off the text: check, and say it in the"
            + " manifest)";
  }

  private static void witness(Source source, Witness witness, Page page) {
    String file = witness.file();
    if (witness.role() == Witness.Role.BASE) {
      page.labelled(
          "File", witness.reason().isEmpty() ? file : file + " — printed: " + witness.reason());
      return;
    }
    long differing =
        source.variants().stream()
            .filter(
                variant -> variant.others().stream().anyMatch(other -> other.file().equals(file)))
            .count();
    page.labelled(
        witness.role() == Witness.Role.COPY ? "Copy" : "Part",
        String.format(
            Locale.ROOT,
            "%s — %.1f%% the same; differs in %s",
            file,
            100 * witness.containment(),
            Phrases.counted(differing, "place")));
  }
}
