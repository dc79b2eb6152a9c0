package org.quizwright.rendering.pdf.page;

import java.util.List;

/**
 * Pages that are numbered from 1.
 *
 * @param name under which a file of several sections lists them; empty where there is but one
 */
public record Section(String name, List<Page> pages, Furniture furniture) {

  public Section {
    pages = List.copyOf(pages);
  }
}
