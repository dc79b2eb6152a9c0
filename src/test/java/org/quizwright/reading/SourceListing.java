package org.quizwright.reading;

import java.util.stream.Collectors;
import org.quizwright.model.source.Boilerplate;
import org.quizwright.model.source.Note;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.Variant;
import org.quizwright.model.source.Witness;

/** Prints sources so that a person can compare them with the files that they come from. */
final class SourceListing {

  private SourceListing() {}

  static String of(Seeds seeds) {
    return seeds.sources().stream().map(SourceListing::of).collect(Collectors.joining("\n"));
  }

  private static String of(Source source) {
    StringBuilder text = new StringBuilder();
    text.append("source ").append(source.id()).append('\n');
    text.append("title ").append(source.metadata().title()).append('\n');
    text.append("author ").append(source.metadata().author()).append('\n');
    text.append("issued ").append(source.metadata().issued()).append('\n');
    text.append("in ").append(source.metadata().containerTitle()).append('\n');
    text.append("type ").append(source.metadata().type()).append('\n');
    text.append("detected ").append(source.metadata().detected()).append('\n');
    for (Witness witness : source.witnesses()) {
      text.append("witness ")
          .append(witness.file())
          .append(' ')
          .append(witness.role())
          .append('\n');
    }
    source.passages().forEach(passage -> append(text, passage));
    text.append('\n');
    for (Boilerplate aside : source.boilerplate()) {
      String lines = aside.lines().first() + "-" + aside.lines().last();
      text.append("aside ").append(aside.file()).append(' ').append(lines);
      text.append(' ').append(aside.kind()).append('\n');
    }
    for (Note note : source.notes()) {
      text.append("note ").append(note.marker()).append(": ").append(note.text()).append('\n');
    }
    source.variants().forEach(variant -> append(text, variant));
    return text.toString();
  }

  private static void append(StringBuilder text, Passage passage) {
    text.append("\n#").append(passage.n()).append(' ').append(passage.kind());
    text.append(' ').append(passage.lines().first()).append('-').append(passage.lines().last());
    text.append(passage.heading() == null ? "" : " under: " + passage.heading()).append('\n');
    text.append(passage.text()).append('\n');
    passage
        .citations()
        .forEach(
            cited ->
                text.append("cites ")
                    .append(cited.marker())
                    .append(" at ")
                    .append(cited.offset())
                    .append('\n'));
  }

  private static void append(StringBuilder text, Variant variant) {
    text.append("variant #").append(variant.passage()).append(" <").append(variant.reading());
    text.append('>');
    for (Variant.Other other : variant.others()) {
      text.append(' ').append(other.file()).append(" <").append(other.reading()).append('>');
    }
    text.append(' ').append(variant.reason()).append('\n');
  }
}
