#pragma once
// One file, opened in Luwte itself: a picture, the pages of a PDF, a text. Nothing of it touches the disk in the clear but by Exporteer, which asks why.

#include <functional>

#include "core/attachment/content.h"
#include "ui/desk/desk.h"
#include "ui/shell/page.h"

class QAction;
class QCheckBox;
class QPlainTextEdit;
class QStackedWidget;

namespace luwte::ui {

class Card;
class CommandCard;
class EmptyState;
class Form;
class IconButton;
class MutedText;
class PdfReader;
class PictureView;
class SecondaryButton;

class AttachmentPage : public Page
{
    Q_OBJECT

public:
    AttachmentPage(Desk &desk, const Id &attachment, QWidget *parent = nullptr);
    ~AttachmentPage() override;
    void activated() override;
    void conceal() override;
    bool escape() override;
    /// Asks where to write; a test puts its own answer here.
    std::function<QString(const QString &name)> askPath;

    [[nodiscard]] PictureView *picture() const { return m_picture; }
    [[nodiscard]] QPlainTextEdit *text() const { return m_text; }
    [[nodiscard]] EmptyState *message() const { return m_message; }
    /// Is anything of the file on screen or in memory?
    [[nodiscard]] bool isOpen() const { return m_open; }

protected:
    void retranslate() override;

private:
    [[nodiscard]] bool load();
    void begin();
    void open(const QString &reason);
    void close();
    void tell(const QString &text, const QString &hint = {}, const QString &button = {});
    void askReason();
    void showText(const QByteArray &bytes);
    void showPdf(QByteArray bytes);
    void turnTo(int page);
    void showTools();
    void ask(const QString &command);
    void closeCard();
    [[nodiscard]] QString fileName() const;

    Desk &m_desk;
    attachment::Attachment m_record;
    Id m_id;
    bool m_open = false;
    PdfReader *m_pdf = nullptr;
    int m_pages = 0, m_pageNumber = 1;
    CommandCard *m_card = nullptr;
    QWidget *m_tools, *m_asking;
    QStackedWidget *m_stack;
    PictureView *m_picture;
    QPlainTextEdit *m_text;
    EmptyState *m_message;
    Card *m_why;
    Form *m_reason;
    SecondaryButton *m_smaller, *m_fit, *m_larger, *m_back, *m_next, *m_reveal;
    QCheckBox *m_fixed;
    MutedText *m_where;
    QAction *m_export, *m_change, *m_remove;
};

} // namespace luwte::ui
