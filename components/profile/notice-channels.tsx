import { useTranslations } from "next-intl";
import { type NoticeChannel, type NoticeGroup, noticeChannels } from "@/domain/notice-groups";
import type { NoticePreferences } from "@/domain/notice-preferences";
import type { NoticeValues } from "./check-notices";

type Props = {
  groups: NoticePreferences["groups"];
  chosen: NoticeValues["channels"];
  onToggle: (group: NoticeGroup, channel: NoticeChannel) => void;
};

const cell = "w-18 py-1 text-center sm:w-28";

/** A tick for each group of notices and each way they come; what cannot be switched off says so. */
export const NoticeChannels = ({ groups, chosen, onToggle }: Props) => {
  const t = useTranslations("profile.notices");
  return (
    <table className="w-full">
      <caption className="sr-only">{t("caption")}</caption>
      <thead>
        <tr className="border-b border-line text-sm text-muted">
          <th scope="col" className="py-1 text-left font-normal">
            {t("about")}
          </th>
          {noticeChannels.map((channel) => (
            <th key={channel} scope="col" className={`${cell} font-normal`}>
              {t(`channel.${channel}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, channels, fixed }) => (
          <tr key={name} className="border-b border-line last:border-b-0">
            <th scope="row" className="py-1 pr-2 text-left font-normal">
              {t(`group.${name}`)}
              {fixed && <span className="block text-sm text-muted">{t("fixed")}</span>}
            </th>
            {noticeChannels.map((channel) => (
              <td key={channel} className={cell}>
                <label className="inline-flex p-2">
                  <span className="sr-only">{t("tick", { channel: t(`channel.${channel}`), group: t(`group.${name}`) })}</span>
                  <input
                    type="checkbox"
                    className="size-4 accent-accent"
                    disabled={fixed}
                    checked={(chosen[name] ?? channels).includes(channel)}
                    onChange={() => onToggle(name, channel)}
                  />
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
