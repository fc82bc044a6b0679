#include "ui/attachment/files_tab.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardItemModel>
#include <QUrl>
#include <QVBoxLayout>

#include "core/attachment/content.h"
#include "core/attachment/media.h"
#include "core/attachment/views.h"
#include "core/codebook/book.h"
#include "core/house/office.h"
#include "ui/desk/command_card.h"
#include "ui/kit/banner.h"
#include "ui/kit/dates.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/file_choice.h"
#include "ui/kit/record_table.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

FilesTab::FilesTab(Desk &desk, const Id &person, QWidget *parent)
    : PersonTab(desk, person, parent), m_banner(new Banner), m_add(new SecondaryButton), m_column(new QVBoxLayout(this)), m_table(new RecordTable), m_rows(new QStandardItemModel(0, 6, this))
{
    askPath = [this] { return chooseFile(this, say("attachment", "Kies een bestand")); };
    setAcceptDrops(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::m);
    m_banner->setClosable(true);
    m_banner->show(Banner::Kind::Info, {});
    m_column->addWidget(m_banner);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_column->addWidget(m_table, 1);
    m_table->setModel(m_rows);
    m_table->setSortingEnabled(false);
    m_table->setColumnWidths({0, 22, 18, 9, 16, 20});
    m_table->setDroppable({3, 2, 5});
    m_table->setMinimumHeight(260);
    const auto bringOne = [this] {
        if (const QString path = askPath(); !path.isEmpty())
            bring(path);
    };
    connect(m_add, &QPushButton::clicked, this, bringOne);
    connect(m_table->emptyState(), &EmptyState::clicked, this, bringOne);
    connect(m_banner, &Banner::closed, m_banner, &QWidget::hide);
    connect(m_table, &RecordTable::opened, this, [this](const QModelIndex &index) {
        if (const auto row = std::size_t(index.row()); row < m_files.size())
            emit goTo(QStringLiteral("attachment/") + m_files[row].id.toText());
    });
    FilesTab::retranslate();
}

FilesTab::~FilesTab() = default;

bool FilesTab::mayAdd() const
{
    return !m_case.isNull() && desk().may(QStringLiteral("attachment.add"));
}

void FilesTab::refresh(const victim::PersonPage &page)
{
    m_case = page.current() ? page.current()->id : Id();
    desk().attempt([&] { m_files = attachment::attachmentsOf(desk().reader().connection, person()); });
    fill();
}

void FilesTab::fill()
{
    const auto &book = codebook::Book::standard();
    m_rows->removeRows(0, m_rows->rowCount());
    for (const auto &file : m_files) {
        QList<QStandardItem *> row;
        for (const QString &cell : {file.title, book.label(u"ATTACHMENT_KIND", file.kind),
                 file.isRemoved() ? say("attachment", "verwijderd") : file.secret ? say("attachment", "%1, geheim").arg(book.label(u"ATTACHMENT_MEDIA", file.media)) : book.label(u"ATTACHMENT_MEDIA", file.media),
                 file.isRemoved() ? QString() : attachment::sizeText(file.size), file.receivedOn.isValid() ? showDate(file.receivedOn) : QString(), file.fromWhom}) {
            row.append(new QStandardItem(cell));
            row.last()->setEditable(false);
        }
        m_rows->appendRow(row);
    }
    m_add->setVisible(mayAdd() && !m_files.empty() && !m_card);
    m_table->emptyState()->setButton(mayAdd() ? say("attachment", "Voeg een bestand toe") : QString());
}

void FilesTab::bring(const QString &path)
{
    closeCard();
    m_banner->show(Banner::Kind::Info, {});
    if (!mayAdd())
        return;
    Result<QByteArray> bytes = refuse(QString(), QString());
    if (!desk().attempt([&] { bytes = attachment::readSource(path); }))
        return;
    if (!bytes)
        return m_banner->show(Banner::Kind::Error, bytes.error().first().text);
    const QString facts = QStringLiteral("%1 · %2").arg(codebook::Book::standard().label(u"ATTACHMENT_MEDIA", attachment::mediaOf(*bytes)), attachment::sizeText(bytes->size()));
    m_card = new CommandCard(desk(), QStringLiteral("attachment.add"), {{QStringLiteral("case"), m_case.toText()}}, [] { return say("attachment", "Bewaar in Luwte"); });
    m_card->setLead([facts] { return say("attachment", "%1. Luwte bewaart een versleutelde kopie.").arg(facts); });
    m_card->form()->setValues({{QStringLiteral("title"), QFileInfo(path).completeBaseName().left(200)}});
    m_card->setWork([this, kept = *bytes](const QJsonObject &with) -> Result<command::Done> {
        Result<command::Done> done = refuse(QStringLiteral("attachment.not-kept"), say("attachment", "Het bestand is niet bewaard. Probeer het opnieuw."));
        desk().attempt([&] { done = attachment::add(desk().office().door(), with, kept); });
        return done;
    });
    m_column->insertWidget(1, m_card);
    connect(m_card, &CommandCard::cancelled, this, &FilesTab::closeCard);
    connect(m_card, &CommandCard::done, this, [this] {
        closeCard();
        m_banner->show(Banner::Kind::Good, say("attachment", "Bewaard in Luwte. Het origineel staat nog waar het stond. Wis het daar zelf als niemand het mag vinden."));
    });
    fill();
    m_card->begin();
}

void FilesTab::closeCard()
{
    if (!m_card)
        return;
    m_card->hide();
    std::exchange(m_card, nullptr)->deleteLater();
    fill();
}

bool FilesTab::escape()
{
    if (!m_card)
        return false;
    closeCard();
    return true;
}

/// The one file of this computer that is being dragged; "" for anything else.
static QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

void FilesTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayAdd() && !draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesTab::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // never moved away from where it was
    event->accept();
    bring(path);
}

void FilesTab::retranslate()
{
    m_add->setText(say("attachment", "Voeg een bestand toe"));
    m_rows->setHorizontalHeaderLabels({say("attachment", "Titel"), say("attachment", "Soort"), say("attachment", "Bestand"), say("attachment", "Grootte"), say("attachment", "Ontvangen"), say("attachment", "Van")});
    m_table->setLabel(say("attachment", "Bestanden van deze cliënt"));
    m_table->emptyState()->setIconName(QStringLiteral("document"));
    m_table->emptyState()->setText(say("attachment", "Hier bewaar je brieven, beschikkingen en foto's."));
    m_table->emptyState()->setHint(say("attachment", "Ze staan versleuteld in Luwte. Sleep een bestand hierheen of kies er een."));
    fill();
}

} // namespace luwte::ui
