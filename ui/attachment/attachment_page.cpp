#include "ui/attachment/attachment_page.h"

#include <QAction>
#include <QCheckBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/attachment/media.h"
#include "core/attachment/views.h"
#include "core/codebook/book.h"
#include "core/house/office.h"
#include "ui/attachment/pdf_reader.h"
#include "ui/attachment/picture.h"
#include "ui/attachment/picture_view.h"
#include "ui/desk/command_card.h"
#include "ui/kit/banner.h"
#include "ui/kit/dates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/file_choice.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/page_header.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static constexpr int pageSide = 2200; ///< dots of the longer side of a page: sharp up to twice the width it is read at
static constexpr qsizetype mostText = 2'000'000; ///< bytes shown of a text

AttachmentPage::AttachmentPage(Desk &desk, const Id &attachment, QWidget *parent)
    : Page(false, parent), m_desk(desk), m_id(attachment), m_tools(new QWidget), m_asking(new QWidget), m_stack(new QStackedWidget), m_picture(new PictureView), m_text(new QPlainTextEdit),
      m_message(new EmptyState), m_why(new Card), m_reason(new Form), m_smaller(new SecondaryButton), m_fit(new SecondaryButton), m_larger(new SecondaryButton), m_back(new SecondaryButton),
      m_next(new SecondaryButton), m_reveal(new SecondaryButton), m_fixed(new QCheckBox), m_where(new MutedText), m_export(new QAction(this)), m_change(new QAction(this)),
      m_remove(new QAction(this))
{
    askPath = [this](const QString &name) { return chooseNewFile(this, say("attachment", "Kies waar het bestand komt"), name); };
    for (const auto &[action, command] : {std::pair{m_export, "attachment.export"}, {m_change, "attachment.change"}, {m_remove, "attachment.remove"}}) {
        header()->addAction(action);
        connect(action, &QAction::triggered, this, [this, command = QString::fromLatin1(command)] { ask(command); });
    }
    auto *row = new FlowLayout(m_tools, space::s);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *tool : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_where), static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_smaller), static_cast<QWidget *>(m_fit),
             static_cast<QWidget *>(m_larger), static_cast<QWidget *>(m_fixed)})
        row->addWidget(tool);
    m_where->setMinimumHeight(controlHeight);
    body()->addWidget(m_tools);
    body()->addWidget(m_stack, 1);

    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(space::l);
    auto *scroll = new QScrollArea; // a card may be higher than a low window
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_asking);
    auto *column = new QVBoxLayout(m_asking);
    column->setContentsMargins(0, 0, 0, 0);
    m_asking->setMaximumWidth(readingWidth);
    m_reason->addField({.name = "reason", .nl = "Waarom open je dit bestand?", .en = "Why do you open this file?", .type = FieldType::Text, .required = true});
    m_why->addWidget(m_reason);
    m_why->addWidget(m_reveal);
    m_why->body()->setAlignment(m_reveal, Qt::AlignLeft);
    column->addWidget(m_why);
    column->addStretch(1);
    for (QWidget *one : {static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_text), static_cast<QWidget *>(scroll)})
        m_stack->addWidget(one);

    connect(m_reveal, &QPushButton::clicked, this, [this] {
        if (m_reason->validate())
            open(m_reason->values().value(QLatin1String("reason")).toString());
    });
    connect(m_message, &EmptyState::clicked, this, &AttachmentPage::begin);
    connect(m_smaller, &QPushButton::clicked, m_picture, &PictureView::zoomOut);
    connect(m_larger, &QPushButton::clicked, m_picture, &PictureView::zoomIn);
    connect(m_fit, &QPushButton::clicked, m_picture, &PictureView::fit);
    connect(m_picture, &PictureView::pastEnd, this, [this](int direction) { turnTo(m_pageNumber + direction); });
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_pageNumber - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_pageNumber + 1); });
    connect(m_fixed, &QCheckBox::toggled, this, [this](bool on) { m_text->setFont(on ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : typeFont(TypeStep::Body)); });
    connect(&m_desk, &Desk::saved, this, [this] {
        if (load() && m_record.isRemoved())
            begin();
    });
    (void)load();
    AttachmentPage::retranslate();
    showTools();
}

AttachmentPage::~AttachmentPage()
{
    close();
}

bool AttachmentPage::load()
{
    std::optional<attachment::Attachment> found;
    m_desk.attempt([&] { found = attachment::findAttachment(m_desk.reader().connection, m_id); });
    if (!found)
        return false;
    m_record = std::move(*found);
    retranslate();
    return true;
}

void AttachmentPage::activated()
{
    if (!m_open && !m_card)
        begin();
}

void AttachmentPage::begin()
{
    close();
    if (m_record.isRemoved())
        return tell(say("attachment", "Dit bestand is verwijderd op %1.").arg(showDate(m_record.removedOn)), say("attachment", "Reden: %1").arg(m_record.removedReason));
    if (!attachment::canBeShown(m_record.media))
        return tell(say("attachment", "Dit soort bestand kan Luwte niet tonen."), say("attachment", "Exporteer het om het in een ander programma te openen."));
    if (m_record.media == "pdf" && !PdfReader::installed())
        return tell(say("attachment", "Om PDF's te tonen is het programma pdftoppm nodig. Het staat niet op deze computer."), say("attachment", "Vraag de beheerder om het pakket poppler-utils te installeren."));
    if (m_record.secret)
        return askReason();
    open({});
}

void AttachmentPage::askReason()
{
    m_reason->setValues({});
    m_stack->setCurrentIndex(3);
    m_why->show();
    m_reason->focusField();
}

void AttachmentPage::open(const QString &reason)
{
    close();
    Result<attachment::Opened> opened = refuse(QString(), QString());
    if (!m_desk.attempt([&] { opened = attachment::open(m_desk.office().door(), m_id, reason); }))
        return tell(say("attachment", "Dit bestand is niet te openen."), {}, say("attachment", "Probeer opnieuw"));
    if (!opened)
        return tell(opened.error().first().text, {}, say("attachment", "Probeer opnieuw"));
    m_open = true;
    if (m_record.media == "text") {
        showText(opened->bytes);
    } else if (m_record.media == "pdf") {
        showPdf(std::move(opened->bytes));
    } else {
        const Decoded decoded = decodePicture(opened->bytes, m_record.media);
        if (decoded.image.isNull())
            return tell(decoded.trouble);
        m_picture->show(decoded.image, PictureView::Fit::Whole, m_record.title);
        m_stack->setCurrentWidget(m_picture);
        m_picture->setFocus(Qt::OtherFocusReason);
    }
    showTools();
}

void AttachmentPage::showText(const QByteArray &bytes)
{
    const bool whole = bytes.size() <= mostText;
    m_text->setPlainText(attachment::plainText(whole ? QByteArrayView(bytes) : QByteArrayView(bytes).first(mostText)));
    if (!whole)
        banner()->show(Banner::Kind::Info, say("attachment", "Dit is een lange tekst. Je ziet alleen het begin; exporteer het bestand om alles te lezen."));
    m_stack->setCurrentWidget(m_text);
    m_text->setFocus(Qt::OtherFocusReason);
}

void AttachmentPage::showPdf(QByteArray bytes)
{
    tell(say("attachment", "De PDF wordt geopend."));
    m_open = true;
    m_pdf = new PdfReader(std::move(bytes), this);
    connect(m_pdf, &PdfReader::counted, this, [this](int pages) {
        m_pages = pages;
        turnTo(1);
    });
    connect(m_pdf, &PdfReader::drawn, this, [this](int page, const QImage &picture) {
        m_picture->show(picture, PictureView::Fit::Width, say("attachment", "%1, bladzijde %2 van %3").arg(m_record.title).arg(page).arg(m_pages));
        m_stack->setCurrentWidget(m_picture);
        m_picture->setFocus(Qt::OtherFocusReason);
        showTools();
    });
    connect(m_pdf, &PdfReader::failed, this, [this] {
        tell(m_pages > 0 ? say("attachment", "Bladzijde %1 is niet te tonen: te groot of beschadigd.").arg(m_pageNumber)
                         : say("attachment", "Deze PDF is niet te openen. Misschien is het bestand beschadigd of staat er een wachtwoord op."),
            say("attachment", "Je kunt het bestand wel exporteren."));
        showTools();
    });
    m_pdf->count();
}

void AttachmentPage::turnTo(int page)
{
    if (!m_pdf || page < 1 || page > m_pages)
        return;
    m_pageNumber = page;
    m_pdf->draw(page, pageSide);
    showTools();
}

void AttachmentPage::close()
{
    delete std::exchange(m_pdf, nullptr);
    m_picture->clear();
    m_text->clear();
    banner()->show(Banner::Kind::Info, {});
    m_pages = 0;
    m_pageNumber = 1;
    m_open = false;
}

void AttachmentPage::tell(const QString &text, const QString &hint, const QString &button)
{
    m_message->setIconName(QStringLiteral("document"));
    m_message->setText(text);
    m_message->setHint(hint);
    m_message->setButton(button);
    m_stack->setCurrentWidget(m_message);
    showTools();
}

void AttachmentPage::showTools()
{
    const bool pictured = m_stack->currentWidget() == m_picture;
    const bool texted = m_stack->currentWidget() == m_text;
    const bool paged = m_pdf && m_pages > 1;
    m_tools->setVisible(pictured || texted || paged);
    for (QWidget *tool : {m_smaller, m_fit, m_larger})
        tool->setVisible(pictured);
    m_fixed->setVisible(texted);
    for (QWidget *tool : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_where)})
        tool->setVisible(paged);
    m_back->setEnabled(m_pageNumber > 1);
    m_next->setEnabled(m_pageNumber < m_pages);
    m_where->setText(say("attachment", "Blz. %1 van %2").arg(m_pageNumber).arg(m_pages));
    const auto offer = [this](QAction *action, const char *command) { action->setVisible(!m_record.isRemoved() && m_desk.may(QString::fromLatin1(command))); };
    offer(m_export, "attachment.export");
    offer(m_change, "attachment.change");
    offer(m_remove, "attachment.remove");
}

QString AttachmentPage::fileName() const
{
    // A title is people's text: what could be a path or a hidden file in it is left out.
    QString name;
    for (const QChar c : m_record.title.left(80))
        name += c.isLetterOrNumber() || c == u' ' || c == u'-' ? c : u'_';
    static const QHash<QString, QString> endings{{QStringLiteral("png"), QStringLiteral(".png")}, {QStringLiteral("jpeg"), QStringLiteral(".jpg")}, {QStringLiteral("webp"), QStringLiteral(".webp")},
        {QStringLiteral("pdf"), QStringLiteral(".pdf")}, {QStringLiteral("text"), QStringLiteral(".txt")}};
    return name.trimmed() + endings.value(m_record.media.value);
}

void AttachmentPage::ask(const QString &command)
{
    closeCard();
    const bool exporting = command == QLatin1String("attachment.export");
    const bool removing = command == QLatin1String("attachment.remove");
    m_card = new CommandCard(m_desk, command, {{QStringLiteral("id"), m_id.toText()}}, [exporting, removing] {
        return exporting ? say("attachment", "Exporteer") : removing ? say("attachment", "Verwijder voorgoed") : say("attachment", "Bewaar");
    });
    if (exporting) {
        m_card->setLead([] {
            return say("attachment", "Buiten Luwte is het bestand niet versleuteld: iedereen op deze computer en elk programma kan het lezen. Luwte kan het niet terughalen. In het logboek komt te staan wie dit deed, wanneer en waarom.");
        });
        m_card->setWork([this](const QJsonObject &with) -> Result<command::Done> {
            const QString reason = with.value(QLatin1String("reason")).toString();
            if (const Refusals refusals = attachment::rules::checkExport(reason); !refusals.isEmpty())
                return refuse(refusals);
            const QString path = askPath(fileName());
            if (path.isEmpty())
                return refuse(QStringLiteral("attachment.no-path"), say("attachment", "Er is nog niets geëxporteerd: kies waar het bestand komt."));
            Result<command::Done> done = refuse(QStringLiteral("attachment.not-written"), say("attachment", "Het bestand is niet geëxporteerd. Kies een andere map."));
            m_desk.attempt([&] { done = attachment::exportTo(m_desk.office().door(), m_id, reason, path); });
            return done;
        });
    } else if (removing) {
        m_card->setLead([] { return say("attachment", "De inhoud wordt voorgoed gewist en komt niet terug. De titel en de reden blijven staan."); });
    } else {
        m_card->form()->setRecord(m_record);
    }
    static_cast<QVBoxLayout *>(m_asking->layout())->insertWidget(0, m_card);
    m_why->hide();
    m_stack->setCurrentIndex(3);
    showTools();
    connect(m_card, &CommandCard::cancelled, this, &AttachmentPage::closeCard);
    connect(m_card, &CommandCard::done, this, [this, exporting] {
        closeCard();
        if (exporting)
            banner()->show(Banner::Kind::Info, say("attachment", "Geëxporteerd. Buiten Luwte is dit bestand niet versleuteld: wis het als je het niet meer nodig hebt."));
    });
    m_card->begin();
}

void AttachmentPage::closeCard()
{
    if (!m_card)
        return;
    m_card->hide();
    std::exchange(m_card, nullptr)->deleteLater();
    if (!m_open)
        return begin();
    m_stack->setCurrentWidget(!m_picture->isClear() ? static_cast<QWidget *>(m_picture) : m_record.media == "text" ? static_cast<QWidget *>(m_text) : m_message);
    showTools();
}

void AttachmentPage::conceal()
{
    // The card goes too: its reason may tell as much as the file.
    if (m_card)
        std::exchange(m_card, nullptr)->deleteLater();
    close();
    tell(say("attachment", "Dit bestand is dicht."), {}, m_record.isRemoved() ? QString() : say("attachment", "Open opnieuw"));
}

bool AttachmentPage::escape()
{
    if (!m_card)
        return false;
    closeCard();
    return true;
}

void AttachmentPage::retranslate()
{
    const auto &book = codebook::Book::standard();
    header()->setTitle(m_record.title);
    QStringList facts{book.label(u"ATTACHMENT_KIND", m_record.kind), book.label(u"ATTACHMENT_MEDIA", m_record.media), attachment::sizeText(m_record.size)};
    if (m_record.receivedOn.isValid())
        facts.append(say("attachment", "ontvangen op %1").arg(showDate(m_record.receivedOn)));
    if (!m_record.fromWhom.isEmpty())
        facts.append(say("attachment", "van %1").arg(m_record.fromWhom));
    header()->setSubtitle(facts.join(QStringLiteral(" · ")));
    m_export->setText(say("attachment", "Exporteer…"));
    m_change->setText(say("attachment", "Wijzig"));
    m_remove->setText(say("attachment", "Verwijder…"));
    m_smaller->setText(say("attachment", "Kleiner"));
    m_fit->setText(say("attachment", "Passend"));
    m_larger->setText(say("attachment", "Groter"));
    m_back->setText(say("attachment", "Vorige"));
    m_next->setText(say("attachment", "Volgende"));
    m_reveal->setText(say("attachment", "Open"));
    m_fixed->setText(say("attachment", "Vaste letterbreedte"));
    m_text->setAccessibleName(m_record.title);
    m_why->setTitle(say("attachment", "Dit bestand is geheim"));
    showTools();
}

} // namespace luwte::ui
