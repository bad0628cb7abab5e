// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLabel>
#include <QList>

namespace parascope {

/// A label of plain text that wraps at words. QLabel lays its whole text out at each question of a layout,
/// and layouts ask a lot: that was half of the way to the window's first picture. This one measures the
/// pieces between two places where a line may break once, and puts them together for any width. Sizes as
/// QLabel's.
class WrappedLabel : public QLabel {
    Q_OBJECT
public:
    explicit WrappedLabel(QWidget* parent = nullptr) : WrappedLabel(QString(), parent) {}
    explicit WrappedLabel(const QString& text, QWidget* parent = nullptr);
    /// The first `length` characters of the text are bold.
    void setBoldLead(qsizetype length);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    /// As they are drawn at this width.
    [[nodiscard]] QStringList linesAt(int width) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Piece {
        qsizetype from = 0;
        qsizetype length = 0;
        double width = 0; ///< without the blanks at its end
        double advance = 0;
        bool endsLine = false;
        bool bold = false;
    };
    struct Line {
        qsizetype first = 0; ///< piece
        qsizetype count = 0;
        double width = 0;
    };
    void measure() const;
    void measureLine() const;
    [[nodiscard]] QFont boldFont() const;
    [[nodiscard]] QList<Line> lines(double width) const;
    [[nodiscard]] QSize sizeAt(int width) const; ///< of the text alone
    [[nodiscard]] QSize withMargins(const QSize& text) const;

    qsizetype m_boldLead = 0;
    mutable QList<Piece> m_pieces;
    mutable double m_ascent = 0; ///< of a line, with the fonts that step in for what ours doesn't have
    mutable double m_height = 0;
    mutable double m_leading = 0;
    mutable QString m_measured; ///< the text and the font of the pieces
    mutable QFont m_measuredFont;
    mutable qsizetype m_measuredLead = 0;
};

/// A wrapped label in one of the style sheet's roles: "title", "label", "muted", "head".
[[nodiscard]] WrappedLabel* wrappedLabel(const QString& text, const char* role, QWidget* parent);

} // namespace parascope
