package org.quizwright.rendering.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What another reader of PDF finds in a file. */
final class ReadBack implements AutoCloseable {

  /** An element of the structure tree that holds text, and the lines on which it stands. */
  record Element(String type, String text, List<Row> rows) {}

  /** Text of one line: page and height from its top. */
  record Row(int page, float y, String text) {

    boolean isLevelWith(Row other) {
      return page == other.page && Math.abs(y - other.y) < 3;
    }
  }

  private final PDDocument document;
  private final List<TreeMap<Integer, List<TextPosition>>> marked = new ArrayList<>();

  ReadBack(byte[] pdf) throws IOException {
    this.document = Loader.loadPDF(pdf);
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      TreeMap<Integer, List<TextPosition>> texts = new TreeMap<>();
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        List<TextPosition> positions =
            texts.computeIfAbsent(content.getMCID(), id -> new ArrayList<>());
        for (Object part : content.getContents()) {
          if (part instanceof TextPosition position) {
            positions.add(position);
          }
        }
      }
      marked.add(texts);
    }
  }

  PDDocument document() {
    return document;
  }

  /** All text in the order of the structure tree. */
  String structureText() throws IOException {
    return elements().stream().map(Element::text).collect(Collectors.joining(" "));
  }

  /** The elements that hold text themselves, in the order of the structure tree. */
  List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
    return elements;
  }

  private void collect(PDStructureNode node, List<Element> elements) {
    StringBuilder own = new StringBuilder();
    List<Row> rows = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        collect(element, elements);
      } else if (node instanceof PDStructureElement element) {
        List<TextPosition> positions = positions(element, kid);
        positions.forEach(position -> own.append(position.getUnicode()));
        rows.addAll(rows(page(element, kid), positions));
      }
    }
    if (own.length() > 0) {
      String type = ((PDStructureElement) node).getStructureType();
      elements.add(new Element(type, own.toString(), joined(rows)));
    }
  }

  private static List<Row> rows(int page, List<TextPosition> positions) {
    TreeMap<Float, StringBuilder> byHeight = new TreeMap<>();
    for (TextPosition position : positions) {
      byHeight
          .computeIfAbsent(position.getY(), y -> new StringBuilder())
          .append(position.getUnicode());
    }
    List<Row> rows = new ArrayList<>();
    byHeight.forEach((y, text) -> rows.add(new Row(page, y, text.toString())));
    return rows;
  }

  /** Pieces of one line made one. */
  private static List<Row> joined(List<Row> pieces) {
    List<Row> rows = new ArrayList<>();
    for (Row piece : pieces) {
      Row last = rows.isEmpty() ? piece : rows.get(rows.size() - 1);
      boolean same = !rows.isEmpty() && last.isLevelWith(piece);
      if (same) {
        rows.set(rows.size() - 1, new Row(last.page(), last.y(), last.text() + piece.text()));
      } else {
        rows.add(piece);
      }
    }
    return rows;
  }

  /** Bare numbers that are no part of the text: line numbers in the margins. */
  List<Row> marginNumbers() {
    List<Row> numbers = new ArrayList<>();
    for (int page = 0; page < marked.size(); page++) {
      float end = -1;
      for (TextPosition digit : marked.get(page).getOrDefault(-1, List.of())) {
        if (!digit.getUnicode().matches("\\d")) {
          continue;
        }
        Row row = new Row(page, digit.getY(), digit.getUnicode());
        Row last = numbers.isEmpty() ? row : numbers.get(numbers.size() - 1);
        if (last.isLevelWith(row) && Math.abs(digit.getX() - end) < 1) {
          numbers.set(numbers.size() - 1, new Row(page, row.y(), last.text() + row.text()));
        } else {
          numbers.add(row);
        }
        end = digit.getX() + digit.getWidth();
      }
    }
    return numbers;
  }

  private List<TextPosition> positions(PDStructureElement element, Object kid) {
    PDPage page = element.getPage();
    int id = -1;
    if (kid instanceof Integer number) {
      id = number;
    } else if (kid instanceof PDMarkedContentReference reference) {
      id = reference.getMCID();
      page = reference.getPage() == null ? page : reference.getPage();
    }
    int index = document.getPages().indexOf(page);
    return marked.get(index).getOrDefault(id, List.of());
  }

  private int page(PDStructureElement element, Object kid) {
    PDPage page = element.getPage();
    if (kid instanceof PDMarkedContentReference reference && reference.getPage() != null) {
      page = reference.getPage();
    }
    return document.getPages().indexOf(page);
  }

  /** The text in the order in which it is drawn, as a plain reader copies it. */
  String plainText() throws IOException {
    return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
  }

  /** The lines set in a type size, from top to bottom of each page and from {@code left} points. */
  List<String> lines(float size, float left) {
    List<String> lines = new ArrayList<>();
    for (TreeMap<Integer, List<TextPosition>> page : marked) {
      TreeMap<Float, StringBuilder> byHeight = new TreeMap<>();
      for (List<TextPosition> positions : page.values()) {
        for (TextPosition position : positions) {
          if (Math.abs(position.getFontSize() - size) < 0.05 && position.getX() >= left) {
            byHeight
                .computeIfAbsent(position.getY(), y -> new StringBuilder())
                .append(position.getUnicode());
          }
        }
      }
      byHeight.values().forEach(line -> lines.add(line.toString().strip()));
    }
    return lines;
  }

  /** The page in grey, one pixel a point. */
  BufferedImage picture(int page) throws IOException {
    return new PDFRenderer(document).renderImageWithDPI(page, 72, ImageType.GRAY);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
