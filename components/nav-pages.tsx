import { formatCount } from "@/lib/format";
import styles from "./nav-pages.module.css";

interface NavPagesProps {
  page: number;
  pages: number;
  href: (page: number) => string;
}

/** The ways from one page of a list to the others. */
export function NavPages({ page, pages, href }: NavPagesProps) {
  if (pages === 1) return null;
  const near = [1, page - 1, page, page + 1, pages].filter((to) => to >= 1 && to <= pages);
  const listed = [...new Set(near)];
  return (
    <nav className={styles.pages} aria-label="Pages of the list">
      {page > 1 ? (
        <a href={href(page - 1)} rel="prev">
          Newer
        </a>
      ) : null}
      <ol>
        {listed.map((to, index) => (
          <li key={to}>
            {index > 0 && to - (listed[index - 1] ?? to) > 1 ? <span aria-hidden="true">…</span> : null}
            <a
              href={href(to)}
              aria-label={`Page ${formatCount(to)}`}
              aria-current={to === page ? "page" : undefined}
            >
              {formatCount(to)}
            </a>
          </li>
        ))}
      </ol>
      {page < pages ? (
        <a href={href(page + 1)} rel="next">
          Older
        </a>
      ) : null}
    </nav>
  );
}
