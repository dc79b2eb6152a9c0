package org.quizwright.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.source.Boilerplate;
import org.quizwright.model.source.Boilerplate.Kind;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Note;

/** One file cut into blocks, each labelled as body or as what else it is. */
public final class Draft {

  private final String file;
  private final List<Labelled> blocks;

  Draft(String file, List<Labelled> blocks) {
    this.file = file;
    this.blocks = List.copyOf(blocks);
  }

  /**
   * Reads a file's structure.
   *
   * @param knownTitles what the manifest calls the work and the publication it stands in
   */
  public static Draft of(SeedText seed, List<String> knownTitles) {
    List<Block> blocks = Blocks.of(seed.lines());
    BodyExtent extent = BodyExtent.of(blocks);
    List<Labelled> labelled =
        new ArrayList<>(FrontMatter.label(blocks.subList(0, extent.first()), knownTitles));
    InnerMatter.label(blocks, extent, labelled);
    labelled.addAll(BackMatter.label(blocks.subList(extent.end(), blocks.size())));
    return new Draft(seed.file(), Turns.tell(labelled));
  }

  /** Its name in the folder. */
  public String file() {
    return file;
  }

  List<Labelled> blocks() {
    return blocks;
  }

  /** The body's blocks as they stand in the file. */
  public List<String> body() {
    return blocks.stream().filter(Labelled::isBody).map(found -> found.block().text()).toList();
  }

  /** The lines of this kind. */
  public List<String> all(Kind kind) {
    return blocks.stream()
        .filter(found -> found.kind() == kind)
        .map(found -> found.block().text())
        .toList();
  }

  /** The lines before the body that say who wrote it, where and when. */
  public List<String> front() {
    return blocks.stream()
        .takeWhile(found -> !found.isBody())
        .filter(
            found ->
                found.kind() == Kind.BYLINE
                    || found.kind() == Kind.DATE
                    || FrontForms.publication(found.block().text()).isPresent())
        .map(found -> found.block().text())
        .toList();
  }

  /** What was set aside, neighbours of one kind together. */
  public List<Boilerplate> boilerplate() {
    List<Boilerplate> all = new ArrayList<>();
    Kind before = null;
    for (Labelled found : blocks) {
      Kind kind = found.kind();
      if (kind != null && kind == before && kind != Kind.HEADING && kind != Kind.CAPTION) {
        Boilerplate last = all.remove(all.size() - 1);
        int first = last.lines().first();
        all.add(new Boilerplate(file, new LineRange(first, found.block().lines().last()), kind));
      } else if (kind != null) {
        all.add(new Boilerplate(file, found.block().lines(), kind));
      }
      before = kind;
    }
    return all;
  }

  /** Endnotes and footnotes in their order. */
  public List<Note> notes() {
    return Notes.of(blocks);
  }
}
