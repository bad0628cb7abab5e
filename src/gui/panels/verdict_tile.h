// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/verdict.h"
#include "theme/theme.h"

#include <QStringList>
#include <QWidget>

namespace parascope {

/// The verdict: icon, headline, one sentence, one link.
class VerdictTile : public QWidget {
    Q_OBJECT
public:
    static constexpr int kUsualWidth = 250;
    VerdictTile(const Theme& theme, QWidget* parent = nullptr);
    void show(const Verdict& verdict);
    [[nodiscard]] const Verdict& verdict() const { return m_verdict; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The sentence as it is drawn.
    [[nodiscard]] QStringList sentenceLines() const { return layOut().lines; }

Q_SIGNALS:
    void linkAsked(parascope::VerdictLink link);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Where the words are.
    struct Words {
        double left = 0, width = 0;
        double headFoot = 0;
        QFont font; ///< of the sentence and, heavier, of the link
        double leading = 0;
        QStringList lines;
        QPointF link; ///< its base line
    };
    [[nodiscard]] QFont headFont() const;
    [[nodiscard]] Words layOut() const;
    void layOutTightly(Words& words) const;
    [[nodiscard]] bool isNarrow() const;

    const Theme& m_theme;
    Verdict m_verdict;
};

} // namespace parascope
